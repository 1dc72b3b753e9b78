import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  checkProgramme,
  PERSPECTIVES,
  type ProgrammeFacts,
  programmeRecords,
} from '../../../src/domain/programme/check-programme';

const bare = {
  lead: 'Morgan Hale',
  startsOn: day('2026-11-09'),
  earlierInterventions: 1,
  servicesInvolved: true,
  viewsFrom: PERSPECTIVES,
  reasons: {},
};
const facts = (more: Partial<ProgrammeFacts> = {}): ProgrammeFacts => ({
  ...bare,
  endsOn: day('2027-02-05'),
  behaviourPolicyCheckedOn: day('2026-11-02'),
  ...more,
});

describe('A programme', () => {
  it('has a school leader and an end after its start (R-HCK-07)', () => {
    expect(checkProgramme(facts())).toEqual([]);
    expect(checkProgramme(facts({ endsOn: day('2026-11-10') }))).toEqual([]);
    expect(checkProgramme({ ...bare, lead: ' ' })).toEqual([
      { code: 'programme.leadMissing', path: 'lead', effect: 'block', rule: 'R-HCK-07' },
      { code: 'programme.endMissing', path: 'endsOn', effect: 'block', rule: 'R-HCK-07' },
    ]);
    expect(checkProgramme(facts({ endsOn: day('2026-11-09') }))).toEqual([
      {
        code: 'programme.endBeforeStart',
        path: 'endsOn',
        effect: 'block',
        rule: 'R-HCK-07',
        params: { startsOn: '2026-11-09' },
      },
    ]);
  });

  it('follows earlier interventions, or a reason (R-HCK-03)', () => {
    const issue = {
      code: 'programme.noInterventions',
      path: 'earlierInterventions',
      effect: 'reason',
      rule: 'R-HCK-03',
    };
    expect(checkProgramme(facts({ earlierInterventions: 0 }))).toEqual([issue]);
    expect(checkProgramme(facts({ earlierInterventions: 0, reasons: { 'R-HCK-03': ' ' } }))).toEqual([issue]);
    expect(checkProgramme(facts({ earlierInterventions: 0, reasons: { 'R-HCK-03': 'Sudden change' } }))).toEqual([]);
  });

  it.each(PERSPECTIVES)('brings together the view of: %s (R-HCK-05)', (whose) => {
    const viewsFrom = PERSPECTIVES.filter((each) => each !== whose);
    const issue = {
      code: `programme.viewMissing.${whose}`,
      path: `viewsFrom.${whose}`,
      effect: 'reason',
      rule: 'R-HCK-05',
    };
    expect(checkProgramme(facts({ viewsFrom }))).toEqual([issue]);
    expect(checkProgramme(facts({ viewsFrom, reasons: { 'R-HCK-05': ' ' } }))).toEqual([issue]);
    expect(checkProgramme(facts({ viewsFrom, reasons: { 'R-HCK-05': 'Could not be reached' } }))).toEqual([]);
  });

  it('asks no view of services where none is involved (R-HCK-05)', () => {
    const viewsFrom = ['parentCarer', 'pupil', 'school'] as const;
    expect(checkProgramme(facts({ viewsFrom, servicesInvolved: false }))).toEqual([]);
    expect(checkProgramme(facts({ viewsFrom: ['school'], servicesInvolved: false })).map(({ path }) => path)).toEqual([
      'viewsFrom.parentCarer',
      'viewsFrom.pupil',
    ]);
  });

  it('is decided in conjunction with the behaviour policy (R-HCK-04)', () => {
    expect(programmeRecords(facts())).toEqual([]);
    expect(programmeRecords(bare)).toEqual([
      {
        effect: 'record',
        code: 'programme.behaviourPolicy',
        why: { rule: 'R-HCK-04', clause: 'Pastoral Support Programme: What is it?', inputs: {}, on: '2026-11-09' },
      },
    ]);
  });
});
