import { authorityAddress } from '../../domain/dispatch/authority-address';
import type { Dispatch } from '../../domain/dispatch/dispatch';
import { checkRecipients, narrowedDomains } from '../../domain/dispatch/recipients';
import type { Settings } from '../../domain/settings/settings';
import type { PackageLimits } from '../ports';

/**
 * Why a recorded message must not go to its recipients now (RELIABILITY 6.1): an address or copy outside the allowed
 * domains, or an address that the settings no longer give for this kind. Undefined: it may go.
 */
export function judgeRecipients(
  dispatch: Pick<Dispatch, 'kind' | 'recipients' | 'copyTo'>,
  settings: Settings,
  limits: PackageLimits,
): 'recipientNotAllowed' | 'recipientsChanged' | undefined {
  const allowed = narrowedDomains(limits.allowedDomains, settings);
  if (checkRecipients(dispatch.recipients, allowed).length > 0) return 'recipientNotAllowed';
  const now = authorityAddress(dispatch.kind, settings)?.toLowerCase();
  const isSame = dispatch.recipients.length === 1 && dispatch.recipients[0]?.toLowerCase() === now;
  const copies = new Set([settings.mailboxes.record?.toLowerCase()]);
  return isSame && dispatch.copyTo.every((address) => copies.has(address.toLowerCase()))
    ? undefined
    : 'recipientsChanged';
}
