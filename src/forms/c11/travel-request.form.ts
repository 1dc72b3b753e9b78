import { TRANSPORT_ANSWERS, TRAVEL_DAYS, type TravelRequestAnswers } from '../../domain/travel/travel-request-record';
import { cell, printedAsAsked, questionsFor } from '../ask';
import type { FormOf, KeyOf } from '../form';

const ask = questionsFor<KeyOf<TravelRequestAnswers>>('c11');

const sections = [
  ask.section('gate', [
    ask.yesNo('entitlementConfirmed', 'is', { must: 'R-NPT-70' }),
    ask.date('entitlementConfirmedOn', { must: 'R-NPT-70' }),
  ]),
  ask.section('requester', [
    ask.text('requesterName', 120, { must: 'C11-1' }),
    ask.text('requesterSchool', 120, { must: 'C11-1' }),
    ask.text('requesterPosition', 120, { must: 'C11-1' }),
    ask.text('requesterEmail', 254, { must: 'C11-1' }),
    ask.text('requesterPhone', 40, { must: 'C11-1' }),
    ask.text('requesterSignature', 120, { must: 'C11-1' }),
    ask.date('requesterSignedOn', { must: 'C11-1' }),
  ]),
  ask.section('pupil', [
    ask.text('pupilName', 120, { must: 'C11-2' }),
    ask.birthday('dateOfBirth', { must: 'C11-2' }),
    ask.text('pupilAddress', 500, { must: 'C11-2' }),
    ask.date('start', { must: 'C11-2' }),
    ask.date('end', { must: 'C11-2' }),
    ask.longText('change', { must: 'C11-2', note: true }),
    ask.grid('week', TRAVEL_DAYS, [cell.time('arrival'), cell.time('departure')], { must: 'C11-2', hint: true }),
    ask.longText('reason', { must: 'C11-2', note: true }),
  ]),
  ask.section('sanction', [
    ask.text('sanctionName', 120, { must: 'R-NPT-73' }),
    ask.text('sanctionService', 120, { must: 'R-NPT-73' }),
    ask.text('sanctionPosition', 120, { must: 'R-NPT-73' }),
    ask.text('sanctionEmail', 254, { must: 'R-NPT-73' }),
    ask.text('sanctionPhone', 40, { must: 'R-NPT-73' }),
    ask.longText('sanctionReason', { must: 'R-NPT-73', note: true }),
    ask.text('sanctionSignature', 120, { must: 'R-NPT-73' }),
    ask.date('sanctionSignedOn', { must: 'R-NPT-73' }),
    ask.yesNo('sanctionScanAttached', 'is'),
  ]),
  ask.section('answer', [
    ask.choice('transportAnswer', TRANSPORT_ANSWERS, { hint: true }),
    ask.date('transportAnsweredOn', { must: 'C11', when: { question: 'transportAnswer', answered: true } }),
  ]),
];

/** C11, the request for change to current travel assistance arrangements, in the order of the paper form. */
export const travelRequestForm: FormOf<TravelRequestAnswers> = {
  id: 'c11',
  version: 1,
  titleKey: 'form.c11.title',
  noticeKey: 'form.c11.notice',
  sections,
  printedParts: printedAsAsked(sections),
};
