import type { EmailAddress } from '../person/person';
import type { Settings } from '../settings/settings';

/** Functional addressees whose address is a setting. Only `alnCo` is at the school, the others are the authority's. */
export type Addressee = 'psp' | 'sfs' | 'ewo' | 'wbs' | 'alnst' | 'transport' | 'alnCo';

/** Where the settings send mail for an addressee; undefined when the school named no address. Never from a case. */
export function configuredAddress(
  addressee: Addressee,
  { mailboxes, people }: Pick<Settings, 'mailboxes' | 'people'>,
): EmailAddress | undefined {
  switch (addressee) {
    case 'ewo':
      return mailboxes.ewo ?? people.ewo?.email;
    case 'alnCo':
      return people.alnCo.email;
    default:
      return mailboxes[addressee];
  }
}
