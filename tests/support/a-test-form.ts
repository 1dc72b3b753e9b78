import type { AnyForm, Question, Section } from '../../src/forms/form';

/** A form of three versions, only for tests: a question moved in version 2, options changed and one retired in 3. */
export const worksheetForm: AnyForm = {
  id: 'c9',
  version: 3,
  titleKey: 'form.c9.title',
  sections: [
    sectionOf([
      { key: 'pupilName', kind: 'text', maxLength: 120, labelKey: 'form.pupilName.label' },
      {
        key: 'progress',
        kind: 'choice',
        labelKey: 'form.c2.outcomes.progress.label',
        options: [
          { value: 'little', labelKey: 'form.c2.outcomes.progress.option.little' },
          { value: 'good', labelKey: 'form.c2.outcomes.progress.option.good' },
        ],
      },
      {
        key: 'days',
        kind: 'choices',
        labelKey: 'form.c3.entries.day.label',
        options: [
          { value: '1', labelKey: 'form.weekday.1' },
          { value: 'friday', labelKey: 'form.weekday.5' },
        ],
      },
      { key: 'note', kind: 'longText', maxLength: 5000, labelKey: 'form.reason.label' },
    ]),
  ],
  printedParts: [
    { key: 'all', heading: { wordKey: 'form.part.pupil' }, questions: ['pupilName', 'progress', 'days', 'note'] },
  ],
  upgrades: [
    { to: 2, changes: [{ kind: 'moved', from: 'name', to: 'pupilName' }] },
    {
      to: 3,
      changes: [
        { kind: 'reworded', key: 'progress', was: 'well', is: 'good' },
        { kind: 'reworded', key: 'days', was: 'monday', is: '1' },
        { kind: 'retired', key: 'shoeSize' },
      ],
    },
  ],
};

/** The form with these questions in one section, each printed once. */
export function aFormOf(...questions: readonly Question<string>[]): AnyForm {
  return {
    id: 'c9',
    version: 1,
    titleKey: 'form.c9.title',
    sections: [sectionOf(questions)],
    printedParts: [{ key: 'all', heading: { wordKey: 'form.part.pupil' }, questions: questions.map(({ key }) => key) }],
  };
}

/** A text question that nothing is wrong with. */
export const aQuestion = (change: Partial<Question<string>> = {}): Question<string> =>
  ({ key: 'note', kind: 'text', maxLength: 120, labelKey: 'form.reason.label', ...change }) as Question<string>;

function sectionOf(questions: readonly Question<string>[]): Section<string, string> {
  return { key: 'only', titleKey: 'form.section.about', questions };
}
