import type { Words } from '../../i18n/words';
import { PANE_STEPS, type PaneStep } from './pane-draft';

/** "Step 2 of 4: People". */
export function stepLabel(words: Words, step: PaneStep): string {
  const number = PANE_STEPS.indexOf(step) + 1;
  return words.t('pane.step', { number, of: PANE_STEPS.length, name: words.t(`pane.step.${step}`) });
}
