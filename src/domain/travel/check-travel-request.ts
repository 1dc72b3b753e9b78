import { changedAnswers } from '../form/changed-answers';
import { EmailAddressSchema } from '../person/person';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { TRAVEL_DAYS, type TravelRequestAnswers } from './travel-request-record';

/**
 * What is wrong between the answers of a travel request (C11; R-NPT-70, 71): no confirmed entitlement, days or times
 * that run backwards, an address or number that cannot be used. That transport is no guarantee warns every time.
 * Civil days and wall times; a day without attendance stays blank.
 */
export function checkTravelRequest(answers: TravelRequestAnswers): Issue[] {
  return [
    ...checkEntitlement(answers),
    ...checkPeriod(answers),
    ...checkTimes(answers),
    ...checkContacts(answers),
    warns('travel.noGuarantee', '', { rule: 'R-NPT-71' }),
  ];
}

/**
 * The third part belongs to the sanctioning service: a change to it by anybody else blocks, except that the school may
 * say that the signed scan is attached (R-NPT-73).
 */
export function checkSanctionUntouched(before: TravelRequestAnswers, after: TravelRequestAnswers): Issue[] {
  return changedAnswers(before, after, SANCTION_KEYS).map((key) =>
    blocks('travel.sanctionByOthers', key, { rule: 'R-NPT-73' }),
  );
}

const SANCTION_KEYS = [
  'sanctionName',
  'sanctionService',
  'sanctionPosition',
  'sanctionEmail',
  'sanctionPhone',
  'sanctionReason',
  'sanctionSignature',
  'sanctionSignedOn',
] as const;

function checkEntitlement({ entitlementConfirmed }: TravelRequestAnswers): Issue[] {
  if (entitlementConfirmed !== false) return [];
  return [blocks('travel.noEntitlement', 'entitlementConfirmed', { rule: 'R-NPT-70' })];
}

function checkPeriod({ start, end }: TravelRequestAnswers): Issue[] {
  if (!start || !end || end >= start) return [];
  return [blocks('travel.endBeforeStart', 'end', { rule: 'C11', params: { start, end } })];
}

function checkTimes({ week = {} }: TravelRequestAnswers): Issue[] {
  return TRAVEL_DAYS.flatMap((day) => {
    const { arrival, departure } = week[day] ?? {};
    const path = `week.${day}.departure`;
    if ((arrival === undefined) !== (departure === undefined))
      return [blocks('travel.halfTimes', path, { rule: 'C11' })];
    return arrival && departure && departure <= arrival ? [blocks('travel.timesBackwards', path, { rule: 'C11' })] : [];
  });
}

function checkContacts(answers: TravelRequestAnswers): Issue[] {
  const addresses = (['requesterEmail', 'sanctionEmail'] as const).flatMap((key) =>
    isFilled(answers[key]) && !EmailAddressSchema.safeParse(answers[key]).success
      ? [blocks('travel.email', key, { rule: 'C11', params: { value: answers[key] } })]
      : [],
  );
  const numbers = (['requesterPhone', 'sanctionPhone'] as const).flatMap((key) =>
    isFilled(answers[key]) && !PHONE.test(answers[key])
      ? [blocks('travel.phone', key, { rule: 'C11', params: { value: answers[key] } })]
      : [],
  );
  return [...addresses, ...numbers];
}

/** Seven to fifteen digits with spaces, brackets or hyphens between, and perhaps a country code. */
const PHONE = /^\+?(?:[ ()-]*\d){7,15}[ ()-]*$/;

const isFilled = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
