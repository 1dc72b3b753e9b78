import { describe, expect, it } from 'vitest';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import { checkSanctionUntouched, checkTravelRequest } from '../../../src/domain/travel/check-travel-request';
import type { TravelRequestAnswers } from '../../../src/domain/travel/travel-request-record';

const noGuarantee = { code: 'travel.noGuarantee', path: '', effect: 'warn', rule: 'R-NPT-71' };
const problems = (answers: TravelRequestAnswers) =>
  checkTravelRequest(answers).filter(({ code }) => code !== 'travel.noGuarantee');

describe('checkTravelRequest', () => {
  it('always says that a request is no guarantee (R-NPT-71)', () => {
    expect(checkTravelRequest({})).toEqual([noGuarantee]);
    expect(checkTravelRequest({ entitlementConfirmed: true })).toEqual([noGuarantee]);
  });

  it('refuses the form without a confirmed entitlement (R-NPT-70)', () => {
    expect(problems({ entitlementConfirmed: false })).toEqual([
      { code: 'travel.noEntitlement', path: 'entitlementConfirmed', effect: 'block', rule: 'R-NPT-70' },
    ]);
  });

  it('may end on the day it starts, not before', () => {
    const start = day('2026-11-02');
    expect(problems({ start, end: start })).toEqual([]);
    expect(problems({ start })).toEqual([]);
    expect(problems({ end: start })).toEqual([]);
    expect(problems({ start, end: day('2026-11-01') })).toEqual([
      {
        code: 'travel.endBeforeStart',
        path: 'end',
        effect: 'block',
        rule: 'C11',
        params: { start: '2026-11-02', end: '2026-11-01' },
      },
    ]);
  });

  it('wants arrival before departure, and leaves a day without attendance blank', () => {
    const times = (arrival: string | undefined, departure: string | undefined) =>
      problems({
        week: {
          '4': { ...(arrival && { arrival: wallTime(arrival) }), ...(departure && { departure: wallTime(departure) }) },
        },
      });
    const issue = (code: string) => [
      { code: `travel.${code}`, path: 'week.4.departure', effect: 'block', rule: 'C11' },
    ];
    expect(times(undefined, undefined)).toEqual([]);
    expect(times('09:00', undefined)).toEqual(issue('halfTimes'));
    expect(times(undefined, '12:00')).toEqual(issue('halfTimes'));
    expect(times('12:00', '12:00')).toEqual(issue('timesBackwards'));
    expect(times('12:00', '12:01')).toEqual([]);
  });

  it.each(['requesterEmail', 'sanctionEmail'] as const)('wants one address in %s', (key) => {
    expect(problems({ [key]: 'office@ysgol.example' })).toEqual([]);
    expect(problems({ [key]: ' ' })).toEqual([]);
    expect(problems({ [key]: 'the office' })).toEqual([
      { code: 'travel.email', path: key, effect: 'block', rule: 'C11', params: { value: 'the office' } },
    ]);
  });

  it.each(['requesterPhone', 'sanctionPhone'] as const)('wants a number that can be dialled in %s', (key) => {
    const isTaken = (value: string) => problems({ [key]: value }).length === 0;
    expect(['1234567', '+44 (0)1639 555 0123', '123456789012345', ''].map(isTaken)).toEqual([true, true, true, true]);
    expect(['123456', '1234567890123456', 'x1234567', '1234567x'].map(isTaken)).toEqual([false, false, false, false]);
    expect(problems({ [key]: 'none' })).toEqual([
      { code: 'travel.phone', path: key, effect: 'block', rule: 'C11', params: { value: 'none' } },
    ]);
  });
});

describe('checkSanctionUntouched', () => {
  it('lets nobody but the sanctioning service fill in its part (R-NPT-73)', () => {
    const after: TravelRequestAnswers = {
      sanctionName: 'Nia Pugh',
      sanctionService: 'Pupil Wellbeing',
      sanctionPosition: 'Manager',
      sanctionEmail: 'nia@authority.example',
      sanctionPhone: '01639 555 0123',
      sanctionReason: 'Needed',
      sanctionSignature: 'Nia Pugh',
      sanctionSignedOn: day('2026-11-02'),
    };
    expect(checkSanctionUntouched({}, after)).toEqual(
      Object.keys(after).map((path) => ({ code: 'travel.sanctionByOthers', path, effect: 'block', rule: 'R-NPT-73' })),
    );
  });

  it('lets the school attach the signed scan (R-NPT-73)', () => {
    expect(checkSanctionUntouched({}, { sanctionScanAttached: true, requesterName: 'Carys Rees' })).toEqual([]);
  });
});
