import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  checkPartTimeTimetable,
  PART_TIME_REASONS,
  type PartTimeTimetableFacts,
} from '../../../src/domain/timetable/check-part-time-timetable';

const bare = { start: day('2026-11-09'), otherReason: '', circumstances: 'Returns after an operation' };
const facts = (more: Partial<PartTimeTimetableFacts> = {}): PartTimeTimetableFacts => ({
  ...bare,
  end: day('2026-12-11'),
  afterwards: 'fullTime',
  reason: 'reintegration',
  parentAgreedOn: day('2026-11-06'),
  ...more,
});

describe('A part-time timetable', () => {
  it('may begin with a limit, what follows it, agreement and a reason', () => {
    expect(checkPartTimeTimetable(facts())).toEqual([]);
    expect(checkPartTimeTimetable(facts({ afterwards: 'alternativeProvision' }))).toEqual([]);
  });

  it('lacks its limit (R-HCK-24), the parent (R-HCK-25) and a reason (R-HCK-27)', () => {
    expect(checkPartTimeTimetable({ ...bare, circumstances: ' ' })).toEqual([
      { code: 'partTime.circumstancesMissing', path: 'circumstances', effect: 'block', rule: 'R-HCK-24' },
      { code: 'partTime.endMissing', path: 'end', effect: 'block', rule: 'R-HCK-24' },
      { code: 'partTime.afterwardsMissing', path: 'afterwards', effect: 'block', rule: 'R-HCK-24' },
      { code: 'partTime.parentNotAgreed', path: 'parentAgreedOn', effect: 'block', rule: 'R-HCK-25' },
      { code: 'partTime.reasonMissing', path: 'reason', effect: 'block', rule: 'R-HCK-27' },
    ]);
  });

  it('ends after it starts (R-HCK-24)', () => {
    expect(checkPartTimeTimetable(facts({ end: day('2026-11-10') }))).toEqual([]);
    expect(checkPartTimeTimetable(facts({ end: day('2026-11-09') }))).toEqual([
      {
        code: 'partTime.endBeforeStart',
        path: 'end',
        effect: 'block',
        rule: 'R-HCK-24',
        params: { start: '2026-11-09' },
      },
    ]);
  });

  it('is agreed by the parent before or on the day it starts (R-HCK-25)', () => {
    expect(checkPartTimeTimetable(facts({ parentAgreedOn: day('2026-11-09') }))).toEqual([]);
    expect(checkPartTimeTimetable(facts({ parentAgreedOn: day('2026-11-10') }))).toEqual([
      {
        code: 'partTime.agreedTooLate',
        path: 'parentAgreedOn',
        effect: 'block',
        rule: 'R-HCK-25',
        params: { start: '2026-11-09' },
      },
    ]);
  });

  it('has one of two usual reasons, or another in words (R-HCK-27)', () => {
    expect(PART_TIME_REASONS).toEqual(['reintegration', 'challengingBehaviour', 'other']);
    expect(checkPartTimeTimetable(facts({ reason: 'challengingBehaviour' }))).toEqual([]);
    expect(checkPartTimeTimetable(facts({ reason: 'other', otherReason: 'Young carer' }))).toEqual([]);
    expect(checkPartTimeTimetable(facts({ reason: 'other', otherReason: ' ' }))).toEqual([
      { code: 'partTime.otherReasonMissing', path: 'otherReason', effect: 'block', rule: 'R-HCK-27' },
    ]);
  });
});
