import type { Section } from '../form';
import { attendeesQuestion } from './attendees.question';
import { chosenAdultQuestions } from './chosen-adult.questions';

/** C1 13-15, the key adult and the adult the pupil chose (d2), and how the family is reached (d6). */
export const peopleSection: Section = {
  key: 'people',
  titleKey: 'form.section.people',
  questions: [
    {
      key: 'meetingDate',
      kind: 'date',
      entry: 'near',
      labelKey: 'form.meetingDate.label',
      required: { when: 'always', effect: 'block', rule: 'C1-13', missingKey: 'form.meetingDate.missing' },
    },
    {
      key: 'schoolLead',
      kind: 'person',
      maxLength: 120,
      suggest: ['schoolLead', 'coordinator', 'headteacher'],
      labelKey: 'form.schoolLead.label',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-04', missingKey: 'form.schoolLead.missing' },
    },
    attendeesQuestion,
    {
      key: 'keyAdult',
      kind: 'person',
      maxLength: 120,
      suggest: ['keyAdult', 'schoolLead', 'alnCo'],
      labelKey: 'form.keyAdult.label',
      hintKey: 'form.keyAdult.hint',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-21', missingKey: 'form.keyAdult.missing' },
    },
    ...chosenAdultQuestions,
    {
      key: 'preferredLanguage',
      kind: 'choice',
      labelKey: 'form.preferredLanguage.label',
      options: [
        { value: 'cy', labelKey: 'form.preferredLanguage.option.cy' },
        { value: 'en', labelKey: 'form.preferredLanguage.option.en' },
        { value: 'other', labelKey: 'form.preferredLanguage.option.other' },
      ],
    },
    {
      key: 'contactMethod',
      kind: 'choice',
      labelKey: 'form.contactMethod.label',
      options: [
        { value: 'post', labelKey: 'form.contactMethod.option.post' },
        { value: 'phone', labelKey: 'form.contactMethod.option.phone' },
        { value: 'email', labelKey: 'form.contactMethod.option.email' },
        { value: 'text', labelKey: 'form.contactMethod.option.text' },
      ],
    },
    {
      key: 'interpreter',
      kind: 'yesNo',
      yesKey: 'form.yes.there',
      noKey: 'form.no.there',
      labelKey: 'form.interpreter.label',
    },
  ],
};
