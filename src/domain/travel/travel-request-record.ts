import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';

export const TRAVEL_DAYS = ['1', '2', '3', '4', '5'] as const;
export const TRANSPORT_ANSWERS = ['agreed', 'declined'] as const;

/** The answers of form C11, the request for change to current travel assistance. Times are wall times. */
export const TravelRequestAnswersSchema = answer.formAnswers({
  entitlementConfirmed: answer.yesNo(),
  entitlementConfirmedOn: answer.date(),
  requesterName: answer.text(120),
  requesterSchool: answer.text(120),
  requesterPosition: answer.text(120),
  requesterEmail: answer.text(254),
  requesterPhone: answer.text(40),
  requesterSignature: answer.text(120),
  requesterSignedOn: answer.date(),
  pupilName: answer.text(120),
  dateOfBirth: answer.date(),
  pupilAddress: answer.text(500),
  start: answer.date(),
  end: answer.date(),
  change: answer.longText(),
  week: answer.grid(TRAVEL_DAYS, { arrival: answer.time(), departure: answer.time() }),
  reason: answer.longText(),
  sanctionName: answer.text(120),
  sanctionService: answer.text(120),
  sanctionPosition: answer.text(120),
  sanctionEmail: answer.text(254),
  sanctionPhone: answer.text(40),
  sanctionReason: answer.longText(),
  sanctionSignature: answer.text(120),
  sanctionSignedOn: answer.date(),
  sanctionScanAttached: answer.yesNo(),
  transportAnswer: answer.choice(TRANSPORT_ANSWERS),
  transportAnsweredOn: answer.date(),
});
export type TravelRequestAnswers = z.infer<typeof TravelRequestAnswersSchema>;

export const TravelRequestRecordSchema = filledForm('c11', TravelRequestAnswersSchema);
export type TravelRequestRecord = z.infer<typeof TravelRequestRecordSchema>;
