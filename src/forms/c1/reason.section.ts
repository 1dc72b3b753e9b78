import type { Section } from '../form';
import { FACTORS, PERSPECTIVE_OPTIONS } from './options';

/** C1 16-17 with what each perspective adds and what is attached, the basis of the risk (R-NPT-01) and the thirteen factors (d3). */
export const reasonSection: Section = {
  key: 'reason',
  titleKey: 'form.section.reason',
  questions: [
    {
      key: 'riskBasis',
      kind: 'choices',
      labelKey: 'form.riskBasis.label',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-01', missingKey: 'form.riskBasis.missing' },
      options: [
        { value: 'disengagement', labelKey: 'form.riskBasis.option.disengagement' },
        { value: 'exclusion', labelKey: 'form.riskBasis.option.exclusion' },
        { value: 'permanentExclusion', labelKey: 'form.riskBasis.option.permanentExclusion' },
      ],
    },
    {
      key: 'reason',
      kind: 'longText',
      maxLength: 5000,
      labelKey: 'form.reason.label',
      noteKey: 'form.reason.note',
      required: { when: 'always', effect: 'block', rule: 'C1-16', missingKey: 'form.reason.missing' },
    },
    {
      key: 'perspectives',
      kind: 'grid',
      labelKey: 'form.perspectives.label',
      hintKey: 'form.perspectives.hint',
      rowsKey: 'form.perspectives.rows',
      rows: PERSPECTIVE_OPTIONS,
      columns: [{ key: 'text', kind: 'longText', maxLength: 1000, labelKey: 'form.perspectives.text.label' }],
    },
    {
      key: 'earlierInterventions',
      kind: 'list',
      rowKey: 'id',
      rowNameKey: 'form.earlierInterventions.row',
      addKey: 'form.earlierInterventions.add',
      printedAs: 'table',
      labelKey: 'form.earlierInterventions.label',
      noteKey: 'form.earlierInterventions.note',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-01', missingKey: 'form.earlierInterventions.missing' },
      columns: [
        {
          key: 'what',
          kind: 'text',
          maxLength: 500,
          labelKey: 'form.earlierInterventions.what.label',
          missingKey: 'form.earlierInterventions.what.missing',
        },
        { key: 'from', kind: 'date', labelKey: 'form.earlierInterventions.from.label' },
        { key: 'to', kind: 'date', labelKey: 'form.earlierInterventions.to.label' },
        {
          key: 'result',
          kind: 'longText',
          maxLength: 1000,
          labelKey: 'form.earlierInterventions.result.label',
          missingKey: 'form.earlierInterventions.result.missing',
        },
      ],
    },
    {
      key: 'interventionAttachments',
      kind: 'list',
      rowKey: 'id',
      rowNameKey: 'form.interventionAttachments.row',
      addKey: 'form.interventionAttachments.add',
      printedAs: 'table',
      labelKey: 'form.interventionAttachments.label',
      hintKey: 'form.interventionAttachments.hint',
      columns: [
        {
          key: 'document',
          kind: 'text',
          maxLength: 200,
          labelKey: 'form.interventionAttachments.document.label',
          missingKey: 'form.interventionAttachments.document.missing',
        },
        { key: 'about', kind: 'text', maxLength: 500, labelKey: 'form.interventionAttachments.about.label' },
      ],
    },
    {
      key: 'factors',
      kind: 'factors',
      factors: FACTORS,
      labelKey: 'form.factors.label',
      hintKey: 'form.factors.hint',
      required: { when: 'always', effect: 'block', rule: 'R-NPT-30', missingKey: 'form.factors.missing' },
      answers: [
        { value: 'considered', labelKey: 'form.factors.answer.considered' },
        { value: 'notRelevant', labelKey: 'form.factors.answer.notRelevant' },
      ],
    },
  ],
};
