import { Fault } from '../domain/result/fault';
import type { Issue, Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { PolicyDeps } from './policy-deps';
import type { PackageLimits, Ports, Stored } from './ports';

/** What set-up proposes: the pack's mailboxes and what the package configuration suggests. Nothing is stored. */
export function proposeSettings(_deps: PolicyDeps, _suggested: unknown): Partial<Settings> {
  throw new Fault('notBuilt');
}

/** Everything wrong with these settings: address syntax, allowed domains, calendar. */
export function checkSettings(_limits: PackageLimits, _settings: Settings): Issue[] {
  throw new Fault('notBuilt');
}

/** Writes the one settings record of the school. Failures: invalid, forbidden, conflict. */
export function saveSettings(_ports: Ports, _settings: Settings): Promise<Result<Stored<Settings>>> {
  throw new Fault('notBuilt');
}

/** The school's settings, or `undefined` before set-up. */
export function loadSettings(_ports: Ports): Promise<Result<Stored<Settings> | undefined>> {
  throw new Fault('notBuilt');
}
