import { describe, expect, it } from 'vitest';
import {
  ReducedBySchema,
  TimetableLimitSchema,
  TimetableReasonSchema,
} from '../../../src/domain/timetable/timetable-rule';
import { keptOf, refusedIn } from '../../support/kept-of';

const length = { number: 12, unit: 'week', counted: 'calendar' };
const by = { en: 'The Director of Education' };
const reason = { key: 'medical', name: { en: 'Medical' }, stance: 'allowed', rule: 'R-NPT-42' };

describe('What an authority thinks of a reason for a reduced timetable (D5 point 8)', () => {
  it('is kept as the pack has it', () => {
    expect(keptOf(TimetableReasonSchema, reason)).toEqual(reason);
    expect(refusedIn(TimetableReasonSchema, { ...reason, weeks: 12 })).toEqual(['']);
  });

  it('is that it is allowed, discouraged or forbidden', () => {
    const read = (stance: string) => refusedIn(TimetableReasonSchema, { ...reason, stance });
    expect(['allowed', 'discouraged', 'forbidden'].flatMap(read)).toEqual([]);
    expect(read('welcome')).toEqual(['stance']);
  });
});

describe('How long an authority lets a reduced timetable last (D5 point 7)', () => {
  it.each([
    [{ reason: 'any', kind: 'none' }],
    [{ reason: 'any', kind: 'hard', length }],
    [{ reason: 'behaviour', kind: 'authoriseBeyond', length, by }],
    [{ reason: 'medical', kind: 'notifyBeyond', length, by }],
  ])('can be %j', (limit) => {
    expect(keptOf(TimetableLimitSchema, limit)).toEqual(limit);
    expect(refusedIn(TimetableLimitSchema, { ...limit, note: '' })).toEqual(['']);
  });

  it('is nothing else', () => {
    expect(refusedIn(TimetableLimitSchema, { reason: 'any', kind: 'soft', length })).toEqual(['kind']);
  });
});

describe('What an authority calls reduced (D5 point 9)', () => {
  it.each([
    [{ kind: 'table' }],
    [{ kind: 'oneFigure', minutesAWeek: 1500 }],
    [{ kind: 'minutesMissedADay', minutes: 30 }],
  ])('can be %j', (reducedBy) => {
    expect(keptOf(ReducedBySchema, reducedBy)).toEqual(reducedBy);
    expect(refusedIn(ReducedBySchema, { ...reducedBy, hours: 25 })).toEqual(['']);
  });

  it.each([
    [{ kind: 'feeling' }, 'kind'],
    [{ kind: 'oneFigure', minutesAWeek: 0 }, 'minutesAWeek'],
    [{ kind: 'oneFigure', minutesAWeek: 3001 }, 'minutesAWeek'],
    [{ kind: 'minutesMissedADay', minutes: 0 }, 'minutes'],
    [{ kind: 'minutesMissedADay', minutes: 601 }, 'minutes'],
  ])('is not %j', (reducedBy, path) => {
    expect(refusedIn(ReducedBySchema, reducedBy)).toEqual([path]);
  });
});
