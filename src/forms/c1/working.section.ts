import type { Section } from '../form';
import { PERSPECTIVE_OPTIONS } from './options';

/** C1 18 and the pupil's own view, which is never left out silently (R-NPT-21, 88). */
export const workingSection: Section = {
  key: 'working',
  titleKey: 'form.section.working',
  questions: [
    {
      key: 'working',
      kind: 'list',
      rowKey: 'id',
      rowNameKey: 'form.working.row',
      addKey: 'form.working.add',
      printedAs: 'table',
      labelKey: 'form.working.label',
      noteKey: 'form.working.note',
      required: { when: 'always', effect: 'block', rule: 'C1-18', missingKey: 'form.working.missing' },
      columns: [
        {
          key: 'source',
          kind: 'choice',
          initial: 'pupil',
          labelKey: 'form.working.source.label',
          missingKey: 'form.working.source.missing',
          options: PERSPECTIVE_OPTIONS,
        },
        {
          key: 'text',
          kind: 'longText',
          maxLength: 5000,
          labelKey: 'form.working.text.label',
          missingKey: 'form.working.text.missing',
        },
      ],
    },
    {
      key: 'pupilView',
      kind: 'longText',
      maxLength: 5000,
      labelKey: 'form.pupilView.label',
      hintKey: 'form.pupilView.hint',
      reasonIn: 'pupilViewMissingReason',
      required: {
        when: { question: 'pupilViewMissingReason', answered: false },
        effect: 'reason',
        rule: 'R-NPT-21',
        missingKey: 'form.pupilView.missing',
      },
    },
    {
      key: 'pupilViewMissingReason',
      kind: 'text',
      maxLength: 500,
      labelKey: 'form.pupilViewMissingReason.label',
      shownWhen: { question: 'pupilView', answered: false },
    },
  ],
};
