import { describe, expect, it } from 'vitest';
import type { FullTimeHours } from '../../../src/domain/timetable/hours';
import type { Provision, ProvisionBlock } from '../../../src/domain/timetable/provision';
import { readProvision } from '../../../src/domain/timetable/provision-hours';

const hours = (value: number) => value * 60;
/** R-NPT-43, as the pack of Neath Port Talbot has it. */
const NPT_HOURS: FullTimeHours = {
  R: hours(21),
  1: hours(21),
  2: hours(21),
  3: hours(23.5),
  4: hours(23.5),
  5: hours(23.5),
  6: hours(23.5),
  7: hours(24),
  8: hours(24),
  9: hours(24),
  10: hours(24),
  11: hours(25),
};

type Week = Partial<Record<Provision, number>>;
/** A cycle of weeks, each given as hours by provision. */
function reading(yearGroup: string | undefined, ...weeks: Week[]) {
  const blocks = weeks.flatMap((week, index) =>
    (Object.entries(week) as [Provision, number][]).map(
      ([provision, value]): ProvisionBlock => ({ week: index + 1, provision, minutes: hours(value) }),
    ),
  );
  return readProvision({ blocks, weekCount: weeks.length, yearGroup, fullTimeHours: NPT_HOURS });
}
const codes = ({ decisions }: ReturnType<typeof readProvision>) => decisions.map(({ code }) => code);

describe('readProvision', () => {
  it.each([
    ['Y2 21 is full time', '2', 21, 'fullTime'],
    ['Y2 20.75 is reduced', '2', 20.75, 'reduced'],
    ['Y6 23.5 is full time', '6', 23.5, 'fullTime'],
    ['Y7 23.75 is reduced', '7', 23.75, 'reduced'],
    ['Y10 24 is full time', '10', 24, 'fullTime'],
    ['Y10 24.5 is full time', '10', 24.5, 'fullTime'],
    ['Y11 24.5 is reduced', '11', 24.5, 'reduced'],
    ['Y11 25 is full time', '11', 25, 'fullTime'],
  ])('B7 hours: %s (R-NPT-43, 44)', (_vector, yearGroup, value, kind) => {
    const read = reading(yearGroup, { school: value });
    expect(read.reading.kind).toBe(kind);
    expect(codes(read)).toEqual([`hours.${kind}`]);
  });

  it('B7 hours: Y9 20 school + 4 inclusion centre = 24 is full time (R-NPT-40)', () => {
    const read = reading('9', { school: 20, inclusionCentre: 4 });
    expect(read.reading).toEqual({ kind: 'fullTime', fullTimeMinutes: 1440, weeksBelow: [] });
    expect(codes(read)).toEqual(['hours.fullTime', 'hours.inclusionCentreCounts']);
    expect(read.decisions[1]).toEqual({
      effect: 'auto',
      code: 'hours.inclusionCentreCounts',
      why: {
        rule: 'R-NPT-40',
        clause: 'Reduced Timetables: Definition; The use of Alternative Provisions: Definition',
        inputs: { minutes: 240 },
      },
    });
  });

  it('B7 hours: Y11 20 school + 5 attended AP = 25 is full time, and the AP still needs a PSP (R-NPT-07)', () => {
    const read = reading('11', { school: 20, ap: 5 });
    expect(read.reading.kind).toBe('fullTime');
    expect(read.decisions[1]).toEqual({
      effect: 'inform',
      code: 'hours.provisionNeedsPsp',
      why: {
        rule: 'R-NPT-07',
        clause:
          'Purpose of the Pastoral Support Programme; Use of Alternative provision as part of the Reduced Timetable; Process for considering use of alternative provisions',
        inputs: { minutes: 300 },
      },
    });
    expect(read.decisions).toHaveLength(2);
  });

  it('B7 hours: Y11 20 school + 5 work at home = 20 is reduced (R-NPT-60)', () => {
    const read = reading('11', { school: 20, home: 5 });
    expect(read.weeks).toEqual([1200]);
    expect(read.decisions).toEqual([
      {
        effect: 'auto',
        code: 'hours.reduced',
        why: {
          rule: 'R-NPT-44',
          clause: 'What constitutes a full-time education?',
          inputs: { yearGroup: '11', totalMinutes: 1200, weekCount: 1, fullTimeMinutes: 1500 },
        },
      },
      {
        effect: 'inform',
        code: 'hours.homeDoesNotCount',
        why: {
          rule: 'R-NPT-60',
          clause: 'Monitoring and reviewing a reduced timetable; Monitoring and reviewing an alternative provision',
          inputs: { minutes: 300 },
        },
      },
    ]);
  });

  it('B7 hours: Y11 weeks 25.5 / 24.5 = mean 25 is full time, with a warning for week 2 (R-NPT-44, DOMAIN G-13)', () => {
    const read = reading('11', { school: 25.5 }, { school: 24.5 });
    expect(read.reading).toEqual({ kind: 'fullTime', fullTimeMinutes: 1500, weeksBelow: [2] });
    expect(read.decisions).toEqual([
      {
        effect: 'auto',
        code: 'hours.fullTime',
        why: {
          rule: 'R-NPT-44',
          clause: 'What constitutes a full-time education?',
          inputs: { yearGroup: '11', totalMinutes: 3000, weekCount: 2, fullTimeMinutes: 1500 },
        },
      },
      {
        effect: 'warn',
        code: 'hours.weekBelow',
        why: {
          rule: 'R-NPT-44',
          clause: 'What constitutes a full-time education?',
          inputs: { yearGroup: '11', week: 2, minutes: 1470, fullTimeMinutes: 1500 },
        },
      },
    ]);
  });

  it('B7 hours: Y11 weeks 25.5 / 23.5 = 24.5 is reduced, without a warning for one week', () => {
    const read = reading('11', { school: 25.5 }, { school: 23.5 });
    expect(read.reading.kind).toBe('reduced');
    expect(codes(read)).toEqual(['hours.reduced']);
  });

  it.each(['N', '12', '13', undefined])(
    'B7 hours: %s is not classified: the guidance gives no figure (R-NPT-43)',
    (yearGroup) => {
      const read = reading(yearGroup, { school: 15 });
      expect(read.reading).toEqual({ kind: 'notClassified' });
      expect(read.decisions).toEqual([
        {
          effect: 'inform',
          code: 'hours.notClassified',
          why: {
            rule: 'R-NPT-43',
            clause: 'What constitutes a full-time education?',
            inputs: { yearGroup: yearGroup ?? '', weekCount: 1 },
          },
        },
      ]);
    },
  );

  it('does not classify a timetable without weeks', () => {
    const read = readProvision({ blocks: [], weekCount: 0, yearGroup: '9', fullTimeHours: NPT_HOURS });
    expect(read).toMatchObject({ reading: { kind: 'notClassified' }, weeks: [] });
  });
});
