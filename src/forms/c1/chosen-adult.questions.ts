import type { Question } from '../form';

/** C1 d2: which adult, beside the parent or carer, the pupil wanted at the meeting (R-NPT-28). */
export const chosenAdultQuestions: readonly Question[] = [
  {
    key: 'chosenAdultAnswer',
    kind: 'choice',
    labelKey: 'form.chosenAdultAnswer.label',
    required: { when: 'always', effect: 'warn', rule: 'R-NPT-28', missingKey: 'form.chosenAdultAnswer.missing' },
    options: [
      { value: 'named', labelKey: 'form.chosenAdultAnswer.option.named' },
      { value: 'declined', labelKey: 'form.chosenAdultAnswer.option.declined' },
      { value: 'notPossible', labelKey: 'form.chosenAdultAnswer.option.notPossible' },
    ],
  },
  {
    key: 'chosenAdult',
    kind: 'person',
    maxLength: 120,
    suggest: ['chosenAdult', 'keyAdult'],
    labelKey: 'form.chosenAdult.label',
    shownWhen: { question: 'chosenAdultAnswer', is: 'named' },
    required: { when: 'always', effect: 'block', rule: 'R-NPT-28', missingKey: 'form.chosenAdult.missing' },
  },
  {
    key: 'chosenAdultNote',
    kind: 'text',
    maxLength: 500,
    labelKey: 'form.chosenAdultNote.label',
    shownWhen: {
      any: [
        { question: 'chosenAdultAnswer', is: 'declined' },
        { question: 'chosenAdultAnswer', is: 'notPossible' },
      ],
    },
  },
];
