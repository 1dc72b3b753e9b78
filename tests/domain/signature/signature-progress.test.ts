import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case/case';
import { day, instant } from '../../../src/domain/date/iso-date';
import { checkSignature } from '../../../src/domain/signature/check-signature';
import type { Signature } from '../../../src/domain/signature/signature';
import { signatureProgress } from '../../../src/domain/signature/signature-progress';
import { aCase, aLockedPlan, aPlan, aPupil, OTHER_HASH, PEOPLE, person, signedBy } from '../../support/builders';

const ALL_THREE = [signedBy('pupil'), signedBy('schoolLead'), signedBy('parentCarer')];
const statesOf = (kase: Case, signatures: readonly Signature[]) =>
  signatureProgress(kase, aLockedPlan(), signatures).lines.map(({ need, state }) => `${need.line} ${state}`);
const blocksOf = (kase: Case, signatures: readonly Signature[]) =>
  signatureProgress(kase, aLockedPlan(), signatures).blockedBy.map(({ code }) => code);

describe('signatureProgress', () => {
  it('is complete with pupil, school and parent', () => {
    const progress = signatureProgress(aCase(), aLockedPlan(), ALL_THREE);
    expect(progress).toMatchObject({ complete: true, blockedBy: [], warnings: [] });
    expect(statesOf(aCase(), ALL_THREE)).toEqual(['pupil signed', 'school signed', 'consent signed']);
  });

  it('names the one who is left', () => {
    expect(signatureProgress(aCase(), aLockedPlan(), [signedBy('pupil'), signedBy('headteacher')])).toMatchObject({
      complete: false,
      blockedBy: [{ code: 'signature.needed.consent', path: 'consent', effect: 'block', rule: 'R-NPT-18' }],
    });
  });

  it('takes a reason for the pupil, and no empty one', () => {
    const reason = (text: string) => signedBy('pupil', { outcome: { kind: 'notSigned', reason: text } });
    const rest = [signedBy('schoolLead'), signedBy('parentCarer')];
    expect(signatureProgress(aCase(), aLockedPlan(), [reason('Absent'), ...rest]).complete).toBe(true);
    expect(statesOf(aCase(), [reason('Absent'), ...rest])[0]).toBe('pupil notSigned');
    expect(blocksOf(aCase(), [reason(' '), ...rest])).toEqual(['signature.needed.pupil']);
  });

  it('is blocked by a parent who declines, and says so', () => {
    const declined = signedBy('parentCarer', { outcome: { kind: 'declined', reason: 'Wants another school' } });
    expect(blocksOf(aCase(), [signedBy('pupil'), signedBy('schoolLead'), declined])).toEqual([
      'signature.declined.consent',
    ]);
  });

  it('is complete when one parent signs and the other declines, and warns of the refusal (G-21)', () => {
    const father = person('father', 'Ieuan Jones', 'parentCarer');
    const kase = aCase({ people: [...aCase().people, father] });
    const declined = signedBy('parentCarer', {
      personId: 'father',
      signerName: 'Ieuan Jones',
      outcome: { kind: 'declined', reason: 'Was not asked' },
    });
    expect(signatureProgress(kase, aLockedPlan(), [...ALL_THREE, declined])).toMatchObject({
      complete: true,
      warnings: [{ code: 'signature.anotherDeclined', effect: 'warn', params: { name: 'Ieuan Jones' } }],
    });
  });

  it('shows a signature of an earlier version and does not count it', () => {
    const old = signedBy('parentCarer', { planVersion: 1, contentHash: OTHER_HASH });
    const plan = aLockedPlan({ version: 2 });
    const now = [signedBy('pupil', { planVersion: 2 }), signedBy('schoolLead', { planVersion: 2 }), old];
    expect(signatureProgress(aCase(), plan, now)).toMatchObject({
      complete: false,
      blockedBy: [{ code: 'signature.earlierVersion.consent' }],
    });
  });

  it('does not count a signature of the same version with other content', () => {
    const other = signedBy('parentCarer', { contentHash: OTHER_HASH });
    expect(blocksOf(aCase(), [signedBy('pupil'), signedBy('schoolLead'), other])).toEqual([
      'signature.earlierVersion.consent',
    ]);
  });

  it('counts nothing before the plan is locked', () => {
    expect(signatureProgress(aCase(), aPlan(), ALL_THREE).complete).toBe(false);
  });

  it('keeps a foster carer without delegated authority as views, not as consent', () => {
    const kase = aCase({
      pupil: aPupil({ lookedAfter: true, inFosterCare: true }),
      people: [PEOPLE.lead, PEOPLE.fosterCarer, PEOPLE.socialWorker],
    });
    const views = signedBy('fosterCarer', { capacity: 'fosterCarerViews' });
    const start = [signedBy('pupil'), signedBy('schoolLead'), views];
    expect(checkSignature(views, aLockedPlan(), kase, day('2026-10-06'))).toEqual([]);
    expect(blocksOf(kase, start)).toEqual(['signature.needed.consent']);
    expect(blocksOf(kase, [...start, signedBy('socialWorker')])).toEqual([]);
  });

  it('does not take a foster carer who claims a delegation the case does not record', () => {
    const kase = aCase({
      pupil: aPupil({ lookedAfter: true, inFosterCare: true }),
      people: [PEOPLE.lead, PEOPLE.fosterCarer, PEOPLE.socialWorker],
    });
    expect(blocksOf(kase, [signedBy('pupil'), signedBy('schoolLead'), signedBy('fosterCarer')])).toEqual([
      'signature.needed.consent',
    ]);
  });

  it('waits for the social worker of a child under protection', () => {
    const kase = aCase({
      pupil: aPupil({ childProtection: true }),
      people: [...aCase().people, PEOPLE.socialWorker],
    });
    expect(blocksOf(kase, ALL_THREE)).toEqual(['signature.needed.socialWorker']);
    expect(blocksOf(kase, [...ALL_THREE, signedBy('socialWorker', { line: 'socialWorker' })])).toEqual([]);
  });

  it('says when nobody of the case may consent', () => {
    const kase = aCase({ people: [PEOPLE.lead] });
    expect(blocksOf(kase, [signedBy('pupil'), signedBy('schoolLead')])).toEqual(['signature.nobodyMaySign.consent']);
  });
});

describe('checkSignature', () => {
  const codes = (signature: Signature, kase = aCase()) =>
    checkSignature(signature, aLockedPlan(), kase, day('2026-10-06')).map(({ code }) => code);

  it('accepts a signature on the day of the meeting', () => {
    expect(codes(signedBy('parentCarer'))).toEqual([]);
  });

  it('refuses a day before the meeting', () => {
    expect(
      checkSignature(signedBy('parentCarer', { date: day('2026-10-05') }), aLockedPlan(), aCase(), day('2026-10-06')),
    ).toEqual([
      {
        code: 'signature.beforeMeeting',
        path: 'date',
        effect: 'block',
        params: { date: '2026-10-05', meetingDate: '2026-10-06' },
      },
    ]);
  });

  it('refuses a day after the London day on which it was recorded', () => {
    const at = instant('2026-10-06T22:30:00Z');
    expect(codes(signedBy('parentCarer', { at, date: day('2026-10-06') }))).toEqual([]);
    expect(codes(signedBy('parentCarer', { at, date: day('2026-10-07') }))).toEqual(['signature.inFuture']);
  });

  it('refuses a line to somebody who may not sign it', () => {
    expect(codes(signedBy('parentCarer', { personId: 'keyAdult' }))).toEqual(['signature.notEntitled']);
    expect(codes(signedBy('schoolLead', { personId: 'keyAdult' }))).toEqual(['signature.notEntitled']);
  });

  it('refuses a line that this case does not have', () => {
    expect(codes(signedBy('socialWorker', { line: 'socialWorker' }))).toEqual(['signature.lineNotNeeded']);
  });

  it('refuses a reason instead of a signature from anybody but the pupil', () => {
    expect(codes(signedBy('parentCarer', { outcome: { kind: 'notSigned', reason: 'Away' } }))).toEqual([
      'signature.onlyPupilMayGiveReason',
    ]);
  });

  it('refuses a refusal without its reason', () => {
    expect(codes(signedBy('parentCarer', { outcome: { kind: 'declined', reason: '' } }))).toEqual([
      'signature.reasonMissing',
    ]);
  });
});
