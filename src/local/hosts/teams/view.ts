import type { TeamsFrame } from './teams-frame';

/** What stands beside the rail: one place of the Teams page. */
export type TeamsView = {
  readonly root: HTMLElement;
  /** The application's page in it, when there is one. */
  readonly frame?: TeamsFrame | null;
  /** Reads what the view shows; failures are said in the view. */
  load?(): Promise<void>;
};

/** Removes what a view left behind outside its root. */
export const leaveView = (view: TeamsView | null): void => view?.frame?.dispose();
