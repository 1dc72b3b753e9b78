import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { dueStatus } from '../../../src/domain/evaluate/due-status';

describe('dueStatus', () => {
  it.each([
    ['2026-10-19', 'onTrack'],
    ['2026-10-20', 'dueSoon'],
    ['2026-10-27', 'dueSoon'],
    ['2026-10-28', 'overdue'],
  ])('on %s is %s for a limit of 27 October', (today, status) => {
    expect(dueStatus(day('2026-10-27'), day(today))).toBe(status);
  });
});
