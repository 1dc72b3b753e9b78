import { describe, expect, it } from 'vitest';
import {
  checkExclusionsOfficer,
  programmeAfterExclusions,
} from '../../../src/domain/exclusion/programme-after-exclusions';
import { because, type Decision } from '../../../src/domain/rule/decision';
import type { RuleId } from '../../../src/domain/rule/rules';

const triggerOf = (rule: RuleId): Decision => ({ effect: 'auto', code: 'trigger', why: because(rule) });

describe('A programme after exclusions', () => {
  it('is called for by two or three exclusions while none is open (R-HCK-17)', () => {
    const [consider, start] = [triggerOf('R-HCK-01'), triggerOf('R-HCK-17')];
    expect(programmeAfterExclusions([consider, start], false)).toEqual([start]);
    expect(programmeAfterExclusions([consider, start], true)).toEqual([]);
    expect(programmeAfterExclusions([consider], false)).toEqual([]);
  });

  it('has the Exclusions Officer at its reviews, or a reason (R-HCK-18)', () => {
    const review = { begunBy: [triggerOf('R-HCK-17')], isOfficerInvited: false, reasons: {} };
    const issue = { code: 'exclusion.officerNotInvited', path: 'invitees', effect: 'reason', rule: 'R-HCK-18' };
    expect(checkExclusionsOfficer(review)).toEqual([issue]);
    expect(checkExclusionsOfficer({ ...review, reasons: { 'R-HCK-18': ' ' } })).toEqual([issue]);
    expect(checkExclusionsOfficer({ ...review, begunBy: [triggerOf('R-HCK-01'), triggerOf('R-HCK-17')] })).toEqual([
      issue,
    ]);
    expect(checkExclusionsOfficer({ ...review, reasons: { 'R-HCK-18': 'Sent apologies early' } })).toEqual([]);
    expect(checkExclusionsOfficer({ ...review, isOfficerInvited: true })).toEqual([]);
    expect(checkExclusionsOfficer({ ...review, begunBy: [triggerOf('R-HCK-01')] })).toEqual([]);
  });
});
