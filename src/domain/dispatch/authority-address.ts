import type { EmailAddress } from '../person/person';
import type { Settings } from '../settings/settings';
import { type Addressee, configuredAddress } from './configured-address';
import type { DispatchKind } from './dispatch';

/** Where the settings send a kind of message now (DOMAIN B5 M1-M3); undefined when the school named no address. */
export function authorityAddress(
  kind: DispatchKind,
  settings: Pick<Settings, 'mailboxes' | 'people'>,
): EmailAddress | undefined {
  return configuredAddress(ADDRESSEES[kind], settings);
}

const ADDRESSEES: Readonly<Record<DispatchKind, Addressee>> = { M1: 'psp', M2: 'sfs', M3: 'ewo' };
