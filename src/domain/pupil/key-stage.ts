import type { YearGroup } from './year-group';

export type KeyStage = 1 | 2 | 3 | 4;

const YEARS: Readonly<Record<KeyStage, readonly YearGroup[]>> = {
  1: ['1', '2'],
  2: ['3', '4', '5', '6'],
  3: ['7', '8', '9'],
  4: ['10', '11'],
};
const KEY_STAGES = [1, 2, 3, 4] as const satisfies readonly KeyStage[];

/** The key stage that a year group lies in (C1-3, C5-1); undefined before Year 1 and after Year 11. */
export function keyStageOf(yearGroup: string): KeyStage | undefined {
  return KEY_STAGES.find((stage) => YEARS[stage].some((year) => year === yearGroup));
}
