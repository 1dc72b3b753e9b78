import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type UnitPlacement, unitPlacementTasks } from '../../../src/domain/placement/unit-placement-tasks';

const referred = { referredOn: day('2026-12-01'), smartTargets: [] };
const suited = { ...referred, suitabilityMeetingOn: day('2026-12-08'), smartTargets: ['Stays in three lessons'] };
const running = { ...suited, startsOn: day('2027-01-11'), endsOn: day('2027-02-26') };
const tasks = (placement: UnitPlacement) =>
  unitPlacementTasks(placement).map(({ effect, code, why }) => [effect, code, why.rule, why.on]);

describe('A placement at a unit', () => {
  it('has a suitability meeting over the school’s SMART targets once it was referred (R-HCK-29)', () => {
    expect(tasks({ smartTargets: [] })).toEqual([]);
    expect(tasks(referred)).toEqual([
      ['record', 'placement.smartTargets', 'R-HCK-29', '2026-12-01'],
      ['record', 'placement.suitability', 'R-HCK-29', '2026-12-01'],
    ]);
    expect(tasks({ ...suited, smartTargets: [' '] })).toEqual([
      ['record', 'placement.smartTargets', 'R-HCK-29', '2026-12-01'],
    ]);
    expect(tasks(suited)).toEqual([]);
  });

  it('is visited by the school between its first and last day (R-HCK-32)', () => {
    const visit = [['auto', 'placement.visit', 'R-HCK-32', '2027-02-26']];
    const visited = (on: string) => tasks({ ...running, schoolVisitedOn: day(on) });
    expect(tasks(running)).toEqual(visit);
    expect([visited('2027-01-11'), visited('2027-02-26')]).toEqual([[], []]);
    expect([visited('2027-01-10'), visited('2027-02-27')]).toEqual([visit, visit]);
  });

  it('is visited although its last day is not known (R-HCK-32)', () => {
    const open = { ...suited, startsOn: day('2027-01-11') };
    expect(unitPlacementTasks(open)).toEqual([
      {
        effect: 'auto',
        code: 'placement.visit',
        why: {
          rule: 'R-HCK-32',
          clause: 'Wellbeing guide: Short term focused alternative provision placements at New Regents College',
          inputs: { startsOn: '2027-01-11' },
        },
      },
    ]);
    expect(unitPlacementTasks({ ...open, schoolVisitedOn: day('2027-06-01') })).toEqual([]);
  });
});
