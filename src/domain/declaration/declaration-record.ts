import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

/** The answers of form C8, the safeguarding declaration. Numbers of staff members' certificates are not stored. */
export const DeclarationAnswersSchema = answer.formAnswers({
  organisation: answer.text(120),
  enhancedChecks: answer.yesNo(),
  references: answer.yesNo(),
  training: answer.yesNo(),
  suitability: answer.yesNo(),
  informsSchool: answer.yesNo(),
  signed: answer.yesNo(),
  signerName: answer.text(120),
  signerPosition: answer.text(120),
  signedOn: answer.date(),
  signerIsSenior: answer.yesNo(),
  returnedTo: answer.text(120),
  scanAttached: answer.yesNo(),
  receivedOn: answer.date(),
});
export type DeclarationAnswers = z.infer<typeof DeclarationAnswersSchema>;

export const DeclarationRecordSchema = filledForm('c8', DeclarationAnswersSchema);
export type DeclarationRecord = z.infer<typeof DeclarationRecordSchema>;
