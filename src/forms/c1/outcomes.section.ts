import type { Section } from '../form';

/** C1 19, the end of the plan (d1) and its fit with an IDP (d4). */
export const outcomesSection: Section = {
  key: 'outcomes',
  titleKey: 'form.section.outcomes',
  questions: [
    {
      key: 'outcomes',
      kind: 'list',
      rowKey: 'id',
      rowNameKey: 'form.outcomes.row',
      addKey: 'form.outcomes.add',
      maxRows: 3,
      printedAs: 'entries',
      labelKey: 'form.outcomes.label',
      noteKey: 'form.outcomes.note',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-31', missingKey: 'form.outcomes.missing' },
      columns: [
        {
          key: 'text',
          kind: 'longText',
          maxLength: 1000,
          labelKey: 'form.outcomes.text.label',
          hintKey: 'form.outcomes.text.hint',
          missingKey: 'form.outcomes.text.missing',
        },
        { key: 'pupilWords', kind: 'longText', maxLength: 1000, labelKey: 'form.outcomes.pupilWords.label' },
        {
          key: 'measure',
          kind: 'text',
          maxLength: 500,
          labelKey: 'form.outcomes.measure.label',
          hintKey: 'form.outcomes.measure.hint',
          missingKey: 'form.outcomes.measure.missing',
        },
        { key: 'startingPoint', kind: 'text', maxLength: 500, labelKey: 'form.outcomes.startingPoint.label' },
        {
          key: 'targetDate',
          kind: 'date',
          labelKey: 'form.outcomes.targetDate.label',
          missingKey: 'form.outcomes.targetDate.missing',
        },
        {
          key: 'term',
          kind: 'choice',
          initial: 'short',
          labelKey: 'form.outcomes.term.label',
          missingKey: 'form.outcomes.term.missing',
          options: [
            { value: 'short', labelKey: 'form.outcomes.term.option.short' },
            { value: 'long', labelKey: 'form.outcomes.term.option.long' },
          ],
        },
        {
          key: 'worksheet',
          kind: 'text',
          maxLength: 20,
          labelKey: 'form.outcomes.worksheet.label',
          mayBeAbsent: true,
        },
      ],
    },
    {
      key: 'idpAlignment',
      kind: 'longText',
      maxLength: 5000,
      labelKey: 'form.idpAlignment.label',
      shownWhen: {
        any: [
          { question: 'schoolIdp', is: true },
          { question: 'laIdp', is: true },
        ],
      },
      required: { when: 'always', effect: 'block', rule: 'R-NPT-08', missingKey: 'form.idpAlignment.missing' },
    },
    {
      key: 'planEndDate',
      kind: 'date',
      entry: 'near',
      labelKey: 'form.planEndDate.label',
      hintKey: 'form.planEndDate.hint',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-01', missingKey: 'form.planEndDate.missing' },
    },
  ],
};
