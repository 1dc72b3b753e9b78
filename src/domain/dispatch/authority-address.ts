import type { EmailAddress } from '../person/person';
import type { Settings } from '../settings/settings';
import type { DispatchKind } from './dispatch';

/** Where the settings send a kind of message now (DOMAIN B5 M1-M3); undefined when the school named no address. */
export function authorityAddress(
  kind: DispatchKind,
  { mailboxes, people }: Pick<Settings, 'mailboxes' | 'people'>,
): EmailAddress | undefined {
  switch (kind) {
    case 'M1':
      return mailboxes.psp;
    case 'M2':
      return mailboxes.sfs;
    case 'M3':
      return mailboxes.ewo ?? people.ewo?.email;
  }
}
