import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { because } from '../rule/decision';
import type { Settings } from '../settings/settings';
import { type Addressee, configuredAddress } from './configured-address';
import type { PlannedMessage } from './message';
import type { MessageEvent, MessageEvents } from './message-events';
import type { MessageRow } from './message-row';
import { MESSAGE_TABLE } from './message-table';
import { checkRecipients } from './recipients';

/** Where mail may go: the school's settings, and the domains that are left after narrowing (`narrowedDomains`). */
export interface MailRoutes {
  readonly settings: Pick<Settings, 'mailboxes' | 'people'>;
  readonly allowedDomains: readonly string[];
}

/**
 * The messages that an event asks for, each with what forbids it (DOMAIN B5 M1 to M10; R-NPT-05, 13, 24, 33, 34, 51,
 * 52, 56, 64, 67, 68, 79). A recipient is an address of the settings whose domain is allowed, or there is none:
 * without one the message is blocked, and a notice whose addressee the guidance gives no address for warns.
 */
export function messagesFor<E extends MessageEvent>(
  event: E,
  facts: MessageEvents[E],
  routes: MailRoutes,
): PlannedMessage[] {
  const { neverWhen, rows } = MESSAGE_TABLE[event];
  const forbidden = neverWhen?.(facts) ?? [];
  return rows.filter(({ when }) => when === undefined || when(facts)).map((row) => plan(row, facts, forbidden, routes));
}

function plan<Facts>(
  row: MessageRow<Facts>,
  facts: Facts,
  forbidden: readonly Issue[],
  routes: MailRoutes,
): PlannedMessage {
  const { kind, content, subject, rule, inputs, on } = row;
  const { to, issues, tasks } = recipientsOf(row, routes);
  return {
    kind,
    to,
    content: typeof content === 'function' ? content(facts) : content,
    subject,
    issues: [...forbidden, ...(row.neverWhen?.(facts) ?? []), ...issues],
    decision: { effect: 'auto', code: `message.${kind}`, why: because(rule, inputs?.(facts), on?.(facts)) },
    tasks,
  };
}

function recipientsOf<Facts>(
  row: MessageRow<Facts>,
  { settings, allowedDomains }: MailRoutes,
): Pick<PlannedMessage, 'to' | 'issues' | 'tasks'> {
  const address = configuredAddress(row.to, settings);
  if (address === undefined) return { to: [], ...withoutAddress(row) };
  const issues = row.to === 'alnCo' ? [] : checkRecipients([address], allowedDomains);
  return { to: issues.length === 0 ? [address] : [], issues, tasks: [] };
}

/** Addressees whom the guidance tells without giving an address: a warning and a task instead of a stop. */
const MAY_LACK_ADDRESS: readonly Addressee[] = ['wbs', 'alnst'];

function withoutAddress<Facts>({ kind, to, rule }: MessageRow<Facts>): Pick<PlannedMessage, 'issues' | 'tasks'> {
  if (!MAY_LACK_ADDRESS.includes(to)) return { issues: [blocks('dispatch.noMailbox', kind, { rule })], tasks: [] };
  return {
    issues: [warns(`message.noAddress.${to}`, kind, { rule })],
    tasks: [{ effect: 'auto', code: 'message.addAddress', why: because(rule, { addressee: to }) }],
  };
}
