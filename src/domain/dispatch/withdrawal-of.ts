import type { CasePerson, EmailAddress } from '../person/person';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because } from '../rule/decision';
import type { MessageKind, PlannedMessage } from './message';
import { checkRecipients } from './recipients';

export interface WithdrawalFacts {
  /** What was sent by mistake, with the recipients its record names. */
  readonly sent: { readonly kind: MessageKind; readonly to: readonly EmailAddress[] };
  readonly reason: string;
  readonly people: readonly Pick<CasePerson, 'email'>[];
  /** For what went to the authority. */
  readonly allowedDomains: readonly string[];
}

/**
 * The withdrawal of a document that was sent by mistake (M12, DOMAIN B5): the same recipients, with reference and
 * reason. Never without a reason, never to an address that the message itself could not go to: of a copy the people of
 * the case, of everything else the allowed domains.
 */
export function withdrawalOf(facts: WithdrawalFacts): PlannedMessage {
  const { sent, reason } = facts;
  const wrong = checkAddresses(facts);
  const unexplained = reason.trim() ? [] : [blocks('message.withdrawalReason', 'reason', { rule: 'B5-M12' })];
  return {
    kind: 'M12',
    to: wrong.length === 0 ? sent.to : [],
    content: ['withdrawal'],
    subject: 'mail.subject.withdrawal',
    issues: [...unexplained, ...wrong],
    decision: { effect: 'auto', code: 'message.M12', why: because('B5-M12', { withdraws: sent.kind }) },
    tasks: [],
  };
}

function checkAddresses({ sent, people, allowedDomains }: WithdrawalFacts): Issue[] {
  if (sent.kind !== 'M11') return checkRecipients(sent.to, allowedDomains);
  const known = new Set(people.map(({ email }) => email?.toLowerCase()));
  return sent.to.flatMap((address, index) =>
    known.has(address.toLowerCase()) ? [] : [blocks('message.notOfCase', String(index), { rule: 'B5-M12' })],
  );
}
