import type { Faults } from '../admin/faults';
import type { SwitchBoard } from '../admin/switches';
import type { TenantClock } from '../clock';
import type { Contract } from '../contract/contract';
import type { TokenIssuer } from '../identity/tokens';
import type { Store } from '../store/store';
import type { MailboxTurns } from './mailbox-turns';

/** The parts a handler may use. */
export interface Tenant {
  store: Store;
  clock: TenantClock;
  switches: SwitchBoard;
  faults: Faults;
  contract: Contract;
  tokens: TokenIssuer;
  mailboxTurns: MailboxTurns;
  /** How long mail is under way, in milliseconds of the tenant's clock. */
  mailDelayMs: number;
  hostOrigin: string;
  appOrigin: string;
}
