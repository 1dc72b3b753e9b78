import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { addDays } from '../../../src/domain/date/school-day';
import { judgeRttDay, type RttExtension } from '../../../src/domain/timetable/judge-rtt-day';

const START = day('2026-09-14');
const judge = (on: string, extension?: RttExtension) =>
  judgeRttDay({ on: day(on), start: START, lastDay: addDays(START, 83), ...(extension ? { extension } : {}) });
const authorised = (on: string, until: string): RttExtension => ({
  requestedOn: day('2026-11-23'),
  decided: { on: day(on), decision: 'authorised', until: day(until) },
});

describe('judgeRttDay (R-NPT-56)', () => {
  it.each([
    ['2026-12-04', 82, 'auto', 'rttDay.withinLimit'],
    ['2026-12-06', 84, 'auto', 'rttDay.withinLimit'],
    ['2026-12-07', 85, 'block', 'rttDay.overLimit'],
    ['2026-12-11', 89, 'block', 'rttDay.overLimit'],
  ])('V15: %s is day %i: %s, %s', (on, dayNumber, effect, code) => {
    expect(judge(on)).toEqual({
      effect,
      code,
      why: {
        rule: 'R-NPT-56',
        clause: 'Process for considering a reduced timetable',
        on: '2026-12-06',
        inputs: { on, start: '2026-09-14', dayNumber },
      },
    });
  });

  it('extends nothing for a request that is pending', () => {
    const pending = { requestedOn: day('2026-12-07') };
    expect(judge('2026-12-07', pending)).toMatchObject({
      effect: 'block',
      code: 'rttDay.requestPending',
      why: { inputs: { requestedOn: '2026-12-07' } },
    });
    expect(judge('2026-12-07', { requestedOn: day('2026-12-08') })).toMatchObject({ code: 'rttDay.overLimit' });
    expect(judge('2026-12-06', pending)).toMatchObject({ code: 'rttDay.withinLimit' });
  });

  it('counts an authorisation from the day after it, so it must exist before day 85', () => {
    expect(judge('2026-12-07', authorised('2026-12-06', '2027-01-15'))).toMatchObject({
      effect: 'auto',
      code: 'rttDay.authorised',
      why: { inputs: { decision: 'authorised', decidedOn: '2026-12-06', until: '2027-01-15' } },
    });
    expect(judge('2026-12-07', authorised('2026-12-07', '2027-01-15'))).toMatchObject({
      effect: 'block',
      code: 'rttDay.requestPending',
    });
    expect(judge('2026-12-08', authorised('2026-12-07', '2027-01-15'))).toMatchObject({ code: 'rttDay.authorised' });
  });

  it('blocks again beyond the day that was authorised', () => {
    const extension = authorised('2026-12-01', '2027-01-15');
    expect(judge('2027-01-15', extension)).toMatchObject({ effect: 'auto', code: 'rttDay.authorised' });
    expect(judge('2027-01-16', extension)).toMatchObject({ effect: 'block', code: 'rttDay.authorisationExpired' });
  });

  it('blocks an authorisation without a last day, and a refusal', () => {
    const decided = (decision: 'authorised' | 'refused') => ({ decided: { on: day('2026-12-01'), decision } });
    expect(judge('2026-12-07', decided('authorised'))).toMatchObject({
      effect: 'block',
      code: 'rttDay.authorisationExpired',
    });
    expect(judge('2026-12-07', decided('refused'))).toEqual({
      effect: 'block',
      code: 'rttDay.refused',
      why: {
        rule: 'R-NPT-56',
        clause: 'Process for considering a reduced timetable',
        on: '2026-12-06',
        inputs: {
          on: '2026-12-07',
          start: '2026-09-14',
          dayNumber: 85,
          decision: 'refused',
          decidedOn: '2026-12-01',
        },
      },
    });
  });
});
