import type { ListQuestion } from '../form';
import { ROLE_OPTIONS } from './options';

/** C1 15: who was asked to a meeting, and who came. Every form with a meeting asks it in the same words. */
export const attendeesQuestion: ListQuestion<'attendees'> = {
  key: 'attendees',
  kind: 'list',
  rowKey: 'personId',
  rowNameKey: 'form.attendees.row',
  addKey: 'form.attendees.add',
  printedAs: 'table',
  labelKey: 'form.attendees.label',
  required: { when: 'always', effect: 'block', rule: 'C1-15', missingKey: 'form.attendees.missing' },
  columns: [
    {
      key: 'name',
      kind: 'person',
      maxLength: 120,
      labelKey: 'form.attendees.name.label',
      missingKey: 'form.attendees.name.missing',
    },
    {
      key: 'role',
      kind: 'choice',
      initial: 'other',
      options: ROLE_OPTIONS,
      labelKey: 'form.attendees.role.label',
      missingKey: 'form.attendees.role.missing',
    },
    { key: 'agency', kind: 'text', maxLength: 120, labelKey: 'form.attendees.agency.label', mayBeAbsent: true },
    {
      key: 'attended',
      kind: 'choice',
      initial: 'attended',
      labelKey: 'form.attendees.attended.label',
      missingKey: 'form.attendees.attended.missing',
      options: [
        { value: 'attended', labelKey: 'form.attendees.attended.option.attended' },
        { value: 'apologies', labelKey: 'form.attendees.attended.option.apologies' },
        { value: 'absent', labelKey: 'form.attendees.attended.option.absent' },
      ],
    },
  ],
};
