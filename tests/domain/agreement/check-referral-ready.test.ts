import { describe, expect, it } from 'vitest';
import { checkReferralReady } from '../../../src/domain/agreement/check-referral-ready';
import { day } from '../../../src/domain/date/iso-date';

const meetingOn = day('2026-11-10');
const ready = {
  meetingOn,
  needsAssessedOn: day('2026-11-09'),
  monitored: { from: day('2026-10-12'), to: day('2026-11-09') },
  reasons: {},
};
const notAssessed = {
  code: 'referralMeeting.needsNotAssessed',
  path: 'needsAssessedOn',
  effect: 'reason',
  rule: 'R-KS3-01',
};
const notMonitored = { code: 'referralMeeting.notMonitored', path: 'monitored', effect: 'reason', rule: 'R-KS3-01' };

describe('A referral meeting', () => {
  it('comes after the needs were assessed and behaviour was monitored (R-KS3-01)', () => {
    expect(checkReferralReady(ready)).toEqual([]);
    expect(checkReferralReady({ meetingOn, reasons: {} })).toEqual([notAssessed, notMonitored]);
    expect(checkReferralReady({ ...ready, needsAssessedOn: meetingOn })).toEqual([notAssessed]);
    expect(checkReferralReady({ ...ready, monitored: { from: meetingOn, to: meetingOn } })).toEqual([notMonitored]);
  });

  it('may come earlier with a reason (R-KS3-01)', () => {
    expect(checkReferralReady({ meetingOn, reasons: { 'R-KS3-01': 'Urgent after an incident' } })).toEqual([]);
    expect(checkReferralReady({ meetingOn, reasons: { 'R-KS3-01': ' ' } })).toEqual([notAssessed, notMonitored]);
  });
});
