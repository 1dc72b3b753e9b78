import type { Faults } from '../admin/faults';
import type { SwitchBoard } from '../admin/switches';
import type { TenantClock } from '../clock';
import type { Contract } from '../contract/contract';
import type { TokenIssuer } from '../identity/tokens';
import type { RecentPast } from '../store/recent-past';
import type { Store } from '../store/store';
import type { CallRates } from './call-rates';
import type { LateCalls } from './late-calls';
import type { MailboxTurns } from './mailbox-turns';

/** The parts a handler may use. */
export interface Tenant {
  store: Store;
  clock: TenantClock;
  switches: SwitchBoard;
  faults: Faults;
  contract: Contract;
  tokens: TokenIssuer;
  /** Calls answered 504 that are done later. */
  late: LateCalls;
  /** What lists showed a moment ago. */
  past: RecentPast;
  rates: CallRates;
  mailboxTurns: MailboxTurns;
  /** How long mail is under way, in milliseconds of the tenant's clock. */
  mailDelayMs: number;
  hostOrigin: string;
  appOrigin: string;
}
