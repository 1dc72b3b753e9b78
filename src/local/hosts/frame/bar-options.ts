import type { Words } from '../words';
import type { FrameWidth, HostSettings, Theme } from './host-settings';
import type { Person, TenantClient, TenantState } from './tenant-client';

/** What the demonstration bar shows and what it calls when something needs no reload. */
export type BarOptions = {
  readonly place: 'start' | 'teams' | 'outlook';
  readonly tenant: TenantClient;
  readonly state: TenantState;
  readonly settings: HostSettings;
  readonly words: Words;
  readonly people: readonly Person[];
  readonly person: Person | null;
  onTheme?(theme: Theme): void;
  /** The widths that the application's frame can have on this page. */
  readonly widths?: readonly FrameWidth[];
  onWidth?(width: FrameWidth): void;
};
