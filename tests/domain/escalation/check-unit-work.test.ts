import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  checkUnitWork,
  type UnitWorkFacts,
  type UnitWorkParty,
  unitWorkRecords,
} from '../../../src/domain/escalation/check-unit-work';

const ALL: readonly UnitWorkParty[] = ['pupil', 'family', 'school', 'unit'];
const base = { startsOn: day('2026-11-09'), targetsAgreedBy: ALL };
const work = (more: Partial<UnitWorkFacts> = {}): UnitWorkFacts => ({
  ...base,
  headteacherSignedOn: day('2026-11-06'),
  midProgrammeReviewDate: day('2026-12-07'),
  ...more,
});

describe('The work of the Re-engagement Unit', () => {
  it.each(ALL)('waits until its targets are agreed by: %s (R-HCK-13)', (party) => {
    expect(checkUnitWork(work({ targetsAgreedBy: ALL.filter((each) => each !== party) }))).toEqual([
      { code: 'escalation.targetsNotAgreed', path: 'targetsAgreedBy', effect: 'block', rule: 'R-HCK-13' },
    ]);
  });

  it('waits for the headteacher to sign off its targets (R-HCK-13) and for the mid-programme review (R-HCK-14)', () => {
    expect(checkUnitWork(base)).toEqual([
      { code: 'escalation.headteacherSignOff', path: 'headteacherSignedOn', effect: 'block', rule: 'R-HCK-13' },
      { code: 'escalation.midReviewMissing', path: 'midProgrammeReviewDate', effect: 'block', rule: 'R-HCK-14' },
    ]);
  });

  it('reviews after its start (R-HCK-14)', () => {
    expect(checkUnitWork(work({ midProgrammeReviewDate: day('2026-11-10') }))).toEqual([]);
    expect(checkUnitWork(work({ midProgrammeReviewDate: day('2026-11-09') }))).toEqual([
      {
        code: 'escalation.midReviewTooEarly',
        path: 'midProgrammeReviewDate',
        effect: 'block',
        rule: 'R-HCK-14',
        params: { startsOn: '2026-11-09' },
      },
    ]);
  });
});

describe('The end of that work', () => {
  it('asks for a plan made with pupil, family and school, once it came (R-HCK-15)', () => {
    const endedOn = day('2027-01-22');
    const why = { rule: 'R-HCK-15', clause: 'Wellbeing guide: Re-engagement Unit', inputs: {}, on: endedOn };
    const missing = [{ effect: 'record', code: 'escalation.sustainabilityPlan', why }];
    expect(unitWorkRecords(work())).toEqual([]);
    expect(unitWorkRecords(work({ endedOn }))).toEqual(missing);
    expect(unitWorkRecords(work({ endedOn, sustainabilityPlan: ' ' }))).toEqual(missing);
    expect(unitWorkRecords(work({ endedOn, sustainabilityPlan: 'Mentor goes on' }))).toEqual([]);
  });
});
