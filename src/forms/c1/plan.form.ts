import type { PlanForm } from '../form';
import { aboutSection } from './about.section';
import { agreementsSection } from './agreements.section';
import { outcomesSection } from './outcomes.section';
import { peopleSection } from './people.section';
import { printedParts } from './printed-parts';
import { reasonSection } from './reason.section';
import { reviewSection } from './review.section';
import { timetableSection } from './timetable.section';
import { workingSection } from './working.section';

/**
 * C1, the initial meeting form of a PSP, with the derived fields and the C4 block. Its section headings are the agenda of
 * the meeting (R-NPT-29); the pupil's view is never optional silently (R-NPT-88).
 */
export const planForm: PlanForm = {
  id: 'c1',
  version: 2,
  titleKey: 'form.c1.title',
  statementKey: 'form.c1.statement',
  sections: [
    aboutSection,
    peopleSection,
    reasonSection,
    workingSection,
    outcomesSection,
    agreementsSection,
    timetableSection,
    reviewSection,
  ],
  printedParts,
  // 2: who may agree for a looked-after pupil, the adult the pupil chose, the reason from each side, what is attached to
  // interventions, alternative provision, and the worksheet of an outcome.
  upgrades: [{ to: 2, changes: [] }],
};
