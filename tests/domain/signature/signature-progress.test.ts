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

  it('takes the refusal of a pupil, which is recorded with its reason (G-20)', () => {
    const declined = signedBy('pupil', { outcome: { kind: 'declined', reason: 'Does not want to' } });
    const signatures = [declined, signedBy('schoolLead'), signedBy('parentCarer')];
    expect(signatureProgress(aCase(), aLockedPlan(), signatures).complete).toBe(true);
    expect(statesOf(aCase(), signatures)[0]).toBe('pupil declined');
  });

  it('warns of no refusal while nobody signed the line', () => {
    const declined = signedBy('parentCarer', { outcome: { kind: 'declined', reason: 'Wants another school' } });
    expect(signatureProgress(aCase(), aLockedPlan(), [declined]).warnings).toEqual([]);
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

  it('does not show a refusal of an earlier version, nor another line’s signature, as one given before', () => {
    const plan = aLockedPlan({ version: 2 });
    const consent = (signatures: readonly Signature[]) =>
      signatureProgress(aCase(), plan, signatures).lines.find(({ need }) => need.line === 'consent')?.state;
    expect(consent([signedBy('parentCarer', { outcome: { kind: 'declined', reason: 'Not now' } })])).toBe('needed');
    expect(consent([signedBy('schoolLead')])).toBe('needed');
    expect(consent([signedBy('parentCarer')])).toBe('earlierVersion');
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
  const check = (signature: Signature, kase = aCase(), plan = aLockedPlan()) =>
    checkSignature(signature, plan, kase, day('2026-10-06'));
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
    expect(check(signedBy('parentCarer', { at, date: day('2026-10-07') }))).toEqual([
      { code: 'signature.inFuture', path: 'date', effect: 'block', params: { date: '2026-10-07' } },
    ]);
  });

  it('refuses a line to somebody who may not sign it', () => {
    expect(check(signedBy('parentCarer', { personId: 'keyAdult', signerName: 'Gareth Lloyd' }))).toEqual([
      {
        code: 'signature.notEntitled',
        path: 'personId',
        effect: 'block',
        rule: 'R-NPT-18',
        params: { name: 'Gareth Lloyd' },
      },
    ]);
    expect(codes(signedBy('schoolLead', { personId: 'keyAdult' }))).toEqual(['signature.notEntitled']);
  });

  it('refuses a capacity that the signer does not have', () => {
    expect(codes(signedBy('parentCarer', { capacity: 'socialWorker' }))).toEqual(['signature.notEntitled']);
  });

  it('refuses the views of a foster carer on another line than consent', () => {
    const kase = aCase({
      pupil: aPupil({ lookedAfter: true, inFosterCare: true }),
      people: [PEOPLE.lead, PEOPLE.fosterCarer, PEOPLE.socialWorker],
    });
    const views = signedBy('fosterCarer', { capacity: 'fosterCarerViews' });
    expect(codes(views, kase)).toEqual([]);
    expect(codes({ ...views, line: 'school' }, kase)).toEqual(['signature.notEntitled']);
  });

  it('refuses a line that this case does not have', () => {
    expect(check(signedBy('socialWorker', { line: 'socialWorker' }))).toEqual([
      { code: 'signature.lineNotNeeded', path: 'line', effect: 'block' },
    ]);
  });

  it('refuses a plan that nobody locked, and one without a hash', () => {
    const notLocked = [{ code: 'signature.planNotLocked', path: 'planVersion', effect: 'block' }];
    const { contentHash: _none, ...withoutHash } = aLockedPlan();
    expect(check(signedBy('parentCarer'), aCase(), aLockedPlan({ state: 'draft' }))).toEqual(notLocked);
    expect(check(signedBy('parentCarer'), aCase(), withoutHash)).toEqual(notLocked);
  });

  it('refuses another version, also of the same content (RELIABILITY 5)', () => {
    expect(check(signedBy('parentCarer'), aCase(), aLockedPlan({ version: 2 }))).toEqual([
      { code: 'signature.otherVersion', path: 'planVersion', effect: 'block', params: { signed: 1, now: 2 } },
    ]);
  });

  it('refuses a reason instead of a signature from anybody but the pupil', () => {
    expect(check(signedBy('parentCarer', { outcome: { kind: 'notSigned', reason: 'Away' } }))).toEqual([
      { code: 'signature.onlyPupilMayGiveReason', path: 'outcome', effect: 'block' },
    ]);
  });

  it('refuses a refusal without its reason', () => {
    expect(check(signedBy('parentCarer', { outcome: { kind: 'declined', reason: '' } }))).toEqual([
      { code: 'signature.reasonMissing', path: 'outcome.reason', effect: 'block' },
    ]);
  });
});
