import type { Plan } from '../../domain/plan/plan';
import type { Settings } from '../../domain/settings/settings';
import type { CaseFile } from '../../workflows/load-case';
import type { Stored } from '../../workflows/ports';

/** What every section of a case's page is given. */
export interface CaseScreen {
  readonly file: CaseFile;
  readonly settings: Settings;
  /** Puts the answer of a workflow in place of what is shown. */
  put(file: CaseFile): void;
  /** Reads the case again, for example after somebody wrote first. */
  reload(): void;
}

/** The version that is being written or signed, or the newest. */
export const currentPlan = ({ plans }: CaseFile): Stored<Plan> | undefined =>
  [...plans].sort((a, b) => b.value.version - a.value.version)[0];

/** The same file with one plan replaced by its newer copy. */
export const withPlan = (file: CaseFile, stored: Stored<Plan>): CaseFile => ({
  ...file,
  plans: file.plans.map((plan) => (plan.id === stored.id ? stored : plan)),
});
