import { describe, expect, it } from 'vitest';
import { judgeTimetableReasons } from '../../../src/domain/timetable/judge-reasons';
import type { TimetableReason } from '../../../src/domain/timetable/timetable-rule';

const reason = (key: string, stance: TimetableReason['stance'], rule?: string): TimetableReason => ({
  key,
  name: { en: key },
  stance,
  ...(rule ? { rule } : {}),
});
const REASONS = [
  reason('medical', 'allowed'),
  reason('anxiety', 'discouraged', 'R-HCK-27'),
  reason('behaviour', 'forbidden', 'CWH-3'),
];

describe('judgeTimetableReasons', () => {
  it('blocks a forbidden reason, warns at a discouraged one and at one that is not listed (R-HCK-27)', () => {
    expect(judgeTimetableReasons(REASONS, ['behaviour', 'medical', 'anxiety', 'other'])).toEqual([
      {
        code: 'timetable.reasonForbidden',
        path: 'reasons.0',
        effect: 'block',
        rule: 'CWH-3',
        params: { reason: 'behaviour' },
      },
      {
        code: 'timetable.reasonDiscouraged',
        path: 'reasons.2',
        effect: 'warn',
        rule: 'R-HCK-27',
        params: { reason: 'anxiety' },
      },
      { code: 'timetable.reasonNotListed', path: 'reasons.3', effect: 'warn', params: { reason: 'other' } },
    ]);
  });

  it('says nothing to allowed reasons, or to none', () => {
    expect(judgeTimetableReasons(REASONS, ['medical'])).toEqual([]);
    expect(judgeTimetableReasons(REASONS, [])).toEqual([]);
  });
});
