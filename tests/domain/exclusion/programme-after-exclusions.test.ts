import { describe, expect, it } from 'vitest';
import {
  checkExclusionsOfficer,
  programmeAfterExclusions,
} from '../../../src/domain/exclusion/programme-after-exclusions';

describe('A programme after exclusions', () => {
  it('is begun once two or three exclusions triggered it and none is open (R-HCK-17)', () => {
    expect(programmeAfterExclusions({ triggered: ['R-HCK-01', 'R-HCK-17'], hasOpenProgramme: false })).toEqual([
      {
        effect: 'auto',
        code: 'exclusion.beginProgramme',
        why: { rule: 'R-HCK-17', clause: 'H-G FTE', inputs: {} },
      },
    ]);
    expect(programmeAfterExclusions({ triggered: ['R-HCK-17'], hasOpenProgramme: true })).toEqual([]);
    expect(programmeAfterExclusions({ triggered: ['R-HCK-01'], hasOpenProgramme: false })).toEqual([]);
  });

  it('has the Exclusions Officer at its reviews, or a reason (R-HCK-18)', () => {
    const review = { begunBy: ['R-HCK-17'], isOfficerInvited: false, reasons: {} } as const;
    const issue = { code: 'exclusion.officerNotInvited', path: 'invitees', effect: 'reason', rule: 'R-HCK-18' };
    expect(checkExclusionsOfficer(review)).toEqual([issue]);
    expect(checkExclusionsOfficer({ ...review, reasons: { 'R-HCK-18': ' ' } })).toEqual([issue]);
    expect(checkExclusionsOfficer({ ...review, reasons: { 'R-HCK-18': 'Sent apologies early' } })).toEqual([]);
    expect(checkExclusionsOfficer({ ...review, isOfficerInvited: true })).toEqual([]);
    expect(checkExclusionsOfficer({ ...review, begunBy: ['R-HCK-01'] })).toEqual([]);
  });
});
