import type { Question } from '../form';

const isLookedAfter = { question: 'lookedAfter', is: true } as const;

/** C1 6 (d): who may agree for a looked-after pupil, and whom the school reaches (R-NPT-72). */
export const lookedAfterQuestions: readonly Question[] = [
  {
    key: 'inFosterCare',
    kind: 'yesNo',
    yesKey: 'form.yes.is',
    noKey: 'form.no.is',
    labelKey: 'form.inFosterCare.label',
    shownWhen: isLookedAfter,
    required: { when: 'always', effect: 'block', rule: 'R-NPT-72', missingKey: 'form.inFosterCare.missing' },
  },
  {
    key: 'delegatedAuthority',
    kind: 'yesNo',
    yesKey: 'form.yes.is',
    noKey: 'form.no.is',
    labelKey: 'form.delegatedAuthority.label',
    shownWhen: { all: [isLookedAfter, { question: 'inFosterCare', is: true }] },
    required: { when: 'always', effect: 'warn', rule: 'R-NPT-72', missingKey: 'form.delegatedAuthority.missing' },
  },
  {
    key: 'socialWorker',
    kind: 'person',
    maxLength: 120,
    suggest: ['socialWorker'],
    labelKey: 'form.socialWorker.label',
    shownWhen: isLookedAfter,
    required: { when: 'always', effect: 'warn', rule: 'R-NPT-72', missingKey: 'form.socialWorker.missing' },
  },
  {
    key: 'socialWorkerEmail',
    kind: 'text',
    maxLength: 254,
    labelKey: 'form.socialWorkerEmail.label',
    shownWhen: isLookedAfter,
    required: { when: 'always', effect: 'warn', rule: 'C1-6', missingKey: 'form.socialWorkerEmail.missing' },
  },
  {
    key: 'socialWorkerPhone',
    kind: 'text',
    maxLength: 40,
    labelKey: 'form.socialWorkerPhone.label',
    shownWhen: isLookedAfter,
    required: { when: 'always', effect: 'warn', rule: 'C1-6', missingKey: 'form.socialWorkerPhone.missing' },
  },
];
