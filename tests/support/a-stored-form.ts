import type { FormId } from '../../src/domain/form/form-id';

/** The row of one filled form as it is stored: the first of its kind in an invented case. */
export const aStoredForm = (formId: FormId, answers: Readonly<Record<string, unknown>>) => ({
  schemaVersion: 1,
  formId,
  formVersion: 1,
  caseRef: 'PSP-0142',
  number: 1,
  answers,
  recordedBy: 'Carys Rees',
});
