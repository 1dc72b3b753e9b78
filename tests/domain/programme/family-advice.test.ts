import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { adviceToSeek } from '../../../src/domain/programme/family-advice';

const unanswered = [day('2026-10-12'), day('2026-10-05')];

describe('A family that is hard to involve', () => {
  it('is a reason to ask the Inclusion Service or another one for advice (R-NPT-20)', () => {
    expect(adviceToSeek({ unanswered, isInvolved: false, advice: [] })).toEqual([
      {
        effect: 'record',
        code: 'family.askForAdvice',
        why: { rule: 'R-NPT-20', clause: 'The Family', inputs: { attempts: 2 }, on: '2026-10-12' },
      },
    ]);
    expect(unanswered).toEqual(['2026-10-12', '2026-10-05']);
    const on = (...days: readonly string[]) =>
      adviceToSeek({ unanswered: days.map(day), isInvolved: false, advice: [] }).map(({ why }) => why.on);
    expect(on('2026-10-05')).toEqual(['2026-10-05']);
    expect(on('2026-10-12', '2026-10-05', '2026-10-19')).toEqual(['2026-10-19']);
  });

  it('is not, once advice of that day was sought, or the family is involved (R-NPT-20)', () => {
    const adviceOn = (on: string) =>
      adviceToSeek({ unanswered, isInvolved: false, advice: [{ from: 'Inclusion Service', on: day(on) }] });
    expect(adviceOn('2026-10-12')).toEqual([]);
    expect(adviceOn('2026-10-11')).toHaveLength(1);
    expect(adviceToSeek({ unanswered, isInvolved: true, advice: [] })).toEqual([]);
    expect(adviceToSeek({ unanswered: [], isInvolved: false, advice: [] })).toEqual([]);
  });
});
