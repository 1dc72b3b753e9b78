import { randomUUID } from 'node:crypto';
import { matches } from '../admin/faults';
import type { Tenant } from '../http/tenant-parts';
import type { Outgoing } from '../store/records';
import type { Change } from '../store/store';
import { dispatch } from './delivery';
import { addressesOf } from './message-parts';

type Mail = Outgoing & { kind: 'mail' };

/**
 * The changes that put a message on its way to everybody it is for. Addresses and the sent copy that have the same
 * moment to wait for travel together.
 */
export function dispatchMail(
  tenant: Tenant,
  mail: Pick<Mail, 'fromMailboxId' | 'message' | 'attachments'>,
  saveToSentItems: boolean,
): Change[] {
  const parts = new Map<number, { recipients: string[]; keepsCopy: boolean }>();
  const partAt = (delayMs: number): { recipients: string[]; keepsCopy: boolean } => {
    const part = parts.get(delayMs) ?? { recipients: [], keepsCopy: false };
    parts.set(delayMs, part);
    return part;
  };
  for (const address of addressesOf(mail.message)) partAt(deferralOf(tenant, address)).recipients.push(address);
  if (saveToSentItems) partAt(tenant.switches.get('sentCopyDelayMs')).keepsCopy = true;
  const arrives = tenant.clock.now() + tenant.mailDelayMs;
  return [...parts].map(([delayMs, part]) =>
    dispatch({ id: randomUUID(), dueAt: arrives + delayMs, kind: 'mail', ...mail, ...part }),
  );
}

function deferralOf(tenant: Tenant, address: string): number {
  const rules = tenant.switches.get('deferDelivery');
  return rules.find(({ addressPattern }) => matches(addressPattern.toLowerCase(), address))?.delayMs ?? 0;
}
