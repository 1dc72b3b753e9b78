import type { Section } from '../form';

/** C1 26 and the first review meeting, confirmed before anybody signs. */
export const reviewSection: Section = {
  key: 'review',
  titleKey: 'form.section.review',
  questions: [
    {
      key: 'reviewDate',
      kind: 'date',
      entry: 'near',
      labelKey: 'form.reviewDate.label',
      reasonIn: 'reviewLateReason',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-02', missingKey: 'form.reviewDate.missing' },
    },
    {
      // Opened by the domain's judgement of the date (its issue asks for a reason), kept while it has words.
      key: 'reviewLateReason',
      kind: 'text',
      maxLength: 500,
      labelKey: 'form.reviewLateReason.label',
      shownWhen: { question: 'reviewLateReason', answered: true },
    },
    {
      key: 'reviewMeeting',
      kind: 'reviewMeeting',
      labelKey: 'form.reviewMeeting.label',
      hintKey: 'form.reviewMeeting.hint',
      unconfirmedKey: 'form.reviewMeeting.unconfirmed',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-02', missingKey: 'form.reviewMeeting.missing' },
    },
  ],
};
