import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { chooseMine, mergeAnswers } from '../../../src/domain/merge/merge-answers';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import { Fault } from '../../../src/domain/result/fault';
import { aReducedTimetable, planAnswers } from '../../support/builders';

const BASE = planAnswers();
const merge = (mine: Partial<PlanAnswers>, theirs: Partial<PlanAnswers>, base: Partial<PlanAnswers> = {}) =>
  mergeAnswers({ ...BASE, ...base }, { ...BASE, ...base, ...mine }, { ...BASE, ...base, ...theirs });
const action = (id: string, text: string) => ({ id, who: 'Carys Jones', action: text });
const outcome = (id: string, measure = 'Lessons') => ({
  id,
  text: 'Stays',
  pupilWords: '',
  measure,
  startingPoint: '',
  term: 'short' as const,
});

describe('mergeAnswers', () => {
  it('takes what only one side changed', () => {
    const { merged, conflicts } = merge({ reason: 'Mine' }, { pupilView: 'Theirs' });
    expect(conflicts).toEqual([]);
    expect(merged).toEqual({ ...BASE, reason: 'Mine', pupilView: 'Theirs' });
  });

  it('keeps both texts when both changed one, and theirs stored', () => {
    const { merged, conflicts } = merge({ reason: 'Mine' }, { reason: 'Theirs' });
    expect(conflicts).toEqual([{ key: 'reason', mine: 'Mine', theirs: 'Theirs' }]);
    expect(merged.reason).toBe('Theirs');
  });

  it('takes the words of each side of a reason from whoever changed them', () => {
    const base = { perspectives: { pupil: { text: 'It is too loud' } } };
    const mine = { perspectives: { ...base.perspectives, family: { text: 'He is tired' } } };
    const theirs = { perspectives: { ...base.perspectives, school: { text: 'He leaves' } } };
    expect(merge(mine, theirs, base)).toEqual({
      merged: { ...BASE, perspectives: { ...mine.perspectives, ...theirs.perspectives } },
      conflicts: [],
    });
  });

  it('has no conflict when both wrote the same', () => {
    expect(merge({ reason: 'Same' }, { reason: 'Same' })).toEqual({
      merged: { ...BASE, reason: 'Same' },
      conflicts: [],
    });
  });

  it.each(['meetingDate', 'reviewDate', 'dateOfBirth'] as const)('leaves a %s that both changed to a person', (key) => {
    const [mine, theirs] = [day('2015-01-05'), day('2015-01-06')];
    expect(merge({ [key]: mine }, { [key]: theirs }).conflicts).toEqual([{ key, mine, theirs }]);
  });

  it('treats an hour and its confirmation as one answer', () => {
    const at = { durationMinutes: 45, confirmed: true };
    const theirs = { ...at, durationMinutes: 60, confirmed: false };
    expect(merge({ reviewMeeting: at }, { reviewMeeting: theirs }).conflicts).toEqual([
      { key: 'reviewMeeting', mine: at, theirs },
    ]);
  });

  it('removes an answer that one side took away and the other left', () => {
    const { reason: _gone, ...mine } = BASE;
    const { merged, conflicts } = mergeAnswers(BASE, mine, BASE);
    expect(merged).not.toHaveProperty('reason');
    expect(conflicts).toEqual([]);
  });

  it('is a conflict when one side took away what the other changed', () => {
    const { reason: _gone, ...mine } = BASE;
    expect(mergeAnswers(BASE, mine, { ...BASE, reason: 'Theirs' }).conflicts).toEqual([
      { key: 'reason', mine: undefined, theirs: 'Theirs' },
    ]);
  });

  it('merges lists by entry: additions of both, a removal, a change', () => {
    const base = { familyActions: [action('a', 'Bag'), action('b', 'Bed'), action('c', 'Bus')] };
    const mine = { familyActions: [action('a', 'Bag at seven'), action('c', 'Bus'), action('m', 'Meal')] };
    const theirs = {
      familyActions: [action('a', 'Bag'), action('b', 'Bed'), action('c', 'Bus 8:10'), action('t', 'Tea')],
    };
    const { merged, conflicts } = merge(mine, theirs, base);
    expect(conflicts).toEqual([]);
    expect(merged.familyActions?.map(({ id, action: text }) => [id, text])).toEqual([
      ['a', 'Bag at seven'],
      ['c', 'Bus 8:10'],
      ['t', 'Tea'],
      ['m', 'Meal'],
    ]);
  });

  it('merges two fields of one entry, and names the field on which both differ', () => {
    const base = { familyActions: [action('a', 'Bag')] };
    const mine = { familyActions: [{ ...action('a', 'Bag at six'), who: 'Ieuan Jones' }] };
    const theirs = { familyActions: [{ ...action('a', 'Bag at nine'), due: day('2026-11-02') }] };
    const { merged, conflicts } = merge(mine, theirs, base);
    expect(conflicts).toEqual([{ key: 'familyActions.a.action', mine: 'Bag at six', theirs: 'Bag at nine' }]);
    expect(merged.familyActions).toEqual([{ id: 'a', who: 'Ieuan Jones', action: 'Bag at nine', due: '2026-11-02' }]);
  });

  it('is a conflict when one side removed an entry that the other changed', () => {
    const base = { familyActions: [action('a', 'Bag')] };
    const changed = action('a', 'Bag at six');
    expect(merge({ familyActions: [] }, { familyActions: [changed] }, base)).toMatchObject({
      merged: { familyActions: [changed] },
      conflicts: [{ key: 'familyActions.a', mine: undefined, theirs: changed }],
    });
    expect(merge({ familyActions: [changed] }, { familyActions: [] }, base)).toMatchObject({
      merged: { familyActions: [] },
      conflicts: [{ key: 'familyActions.a', mine: changed, theirs: undefined }],
    });
  });

  it('merges attendees by person', () => {
    const base = { attendees: BASE.attendees ?? [] };
    const apologies = base.attendees.map((each) => ({ ...each, attended: 'apologies' as const }));
    const mine = { attendees: [base.attendees[0], apologies[1]].flatMap((each) => each ?? []) };
    const theirs = { attendees: [apologies[0], base.attendees[1]].flatMap((each) => each ?? []) };
    expect(merge(mine, theirs, base)).toMatchObject({ merged: { attendees: apologies }, conflicts: [] });
  });

  it('merges the fields of a reduced timetable, and marks as sets', () => {
    const base = { reducedTimetable: aReducedTimetable({ reasons: ['aln', 'medical'] }) };
    const mine = aReducedTimetable({ monitor: 'Elin Vaughan', reasons: ['aln', 'medical', 'behaviour'] });
    const theirs = aReducedTimetable({ rationale: 'Shorter', reasons: ['medical', 'safeguarding'] });
    expect(merge({ reducedTimetable: mine }, { reducedTimetable: theirs }, base)).toMatchObject({
      merged: {
        reducedTimetable: {
          monitor: 'Elin Vaughan',
          rationale: 'Shorter',
          reasons: ['medical', 'safeguarding', 'behaviour'],
        },
      },
      conflicts: [],
    });
  });

  it('never lets two sets of additions exceed three outcomes', () => {
    const base = { outcomes: [outcome('a')] };
    const mine = { outcomes: [outcome('a'), outcome('m')] };
    const theirs = { outcomes: [outcome('a'), outcome('s'), outcome('t')] };
    expect(merge(mine, theirs, base)).toMatchObject({
      merged: theirs,
      conflicts: [{ key: 'outcomes', mine: mine.outcomes, theirs: theirs.outcomes }],
    });
  });

  it('leaves its inputs as they were', () => {
    const before = structuredClone(BASE);
    merge({ reason: 'Mine', familyActions: [] }, { reason: 'Theirs', familyActions: [action('t', 'Tea')] });
    expect(BASE).toEqual(before);
  });
});

describe('nothing is lost silently', () => {
  const texts = fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined });
  const entries = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y', 'z') }),
    {
      selector: ({ id }) => id,
    },
  );
  const sides: fc.Arbitrary<PlanAnswers> = fc
    .record({
      reason: texts,
      pupilView: texts,
      alnNeed: texts,
      working: entries,
      completedSections: fc.subarray(['a', 'b']),
    })
    .map(({ working, completedSections, ...rest }) => ({
      ...Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== undefined)),
      working: working.map(({ id, text }) => ({ id, source: 'pupil' as const, text })),
      completedSections,
    }));
  const TEXT_KEYS = ['reason', 'pupilView', 'alnNeed'] as const;

  it('every text that a side changed is merged or stands in a conflict', () => {
    fc.assert(
      fc.property(sides, sides, sides, (base, mine, theirs) => {
        const { merged, conflicts } = mergeAnswers(base, mine, theirs);
        for (const key of TEXT_KEYS) {
          const conflict = conflicts.find((each) => each.key === key);
          if (mine[key] !== base[key]) expect([merged[key], conflict?.mine]).toContain(mine[key]);
          if (theirs[key] !== base[key]) expect(merged[key]).toBe(theirs[key]);
        }
      }),
    );
  });

  it('every entry that a side wrote is merged or stands in a conflict', () => {
    fc.assert(
      fc.property(sides, sides, sides, (base, mine, theirs) => {
        const { merged, conflicts } = mergeAnswers(base, mine, theirs);
        const written = (side: PlanAnswers) =>
          (side.working ?? []).filter(
            (entry) => !(base.working ?? []).some((was) => was.id === entry.id && was.text === entry.text),
          );
        const kept = JSON.stringify([merged.working, conflicts]);
        for (const { id, text } of [...written(mine), ...written(theirs)]) {
          expect(kept).toContain(id);
          const values = conflicts.filter(({ key }) => key.startsWith(`working.${id}`));
          const entry = merged.working?.find((each) => each.id === id);
          expect(JSON.stringify([entry, values])).toContain(`"${text}"`);
        }
      }),
    );
  });

  it('a side that changed nothing gives exactly the other side', () => {
    fc.assert(
      fc.property(sides, sides, (base, other) => {
        expect(mergeAnswers(base, base, other)).toEqual({ merged: other, conflicts: [] });
        expect(mergeAnswers(base, other, base)).toEqual({ merged: other, conflicts: [] });
      }),
    );
  });

  it('choosing mine everywhere puts every value of mine back', () => {
    fc.assert(
      fc.property(sides, sides, sides, (base, mine, theirs) => {
        const { merged, conflicts } = mergeAnswers(base, mine, theirs);
        const chosen = conflicts.reduce(chooseMine, merged);
        for (const key of TEXT_KEYS) if (mine[key] !== base[key]) expect(chosen[key]).toBe(mine[key]);
        for (const { key, mine: value } of conflicts.filter(({ key }) => key.startsWith('working.'))) {
          const [, id, field] = key.split('.');
          const entry = chosen.working?.find((each) => each.id === id);
          expect(field === undefined ? entry : entry?.text).toEqual(value);
        }
      }),
    );
  });
});

describe('chooseMine', () => {
  it('settles a field of the reduced timetable', () => {
    const answers = planAnswers({ reducedTimetable: aReducedTimetable() });
    const chosen = chooseMine(answers, { key: 'reducedTimetable.monitor', mine: 'Elin Vaughan', theirs: 'x' });
    expect(chosen.reducedTimetable?.monitor).toBe('Elin Vaughan');
    expect(chosen.reducedTimetable?.rationale).toBe(answers.reducedTimetable?.rationale);
  });

  it('takes an answer away when mine had none', () => {
    expect(chooseMine(BASE, { key: 'reason', mine: undefined, theirs: 'x' })).not.toHaveProperty('reason');
  });

  it('puts a removed entry back at the end', () => {
    const answers = planAnswers({ familyActions: [action('a', 'Bag')] });
    const chosen = chooseMine(answers, { key: 'familyActions.b', mine: action('b', 'Bed'), theirs: undefined });
    expect(chosen.familyActions?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('A conflict settled for mine', () => {
  it('leaves a list as it is when mine had removed an entry that is gone already', () => {
    const answers = planAnswers({ familyActions: [action('a', 'Bag packed')] });
    const settled = chooseMine(answers, {
      key: 'familyActions.gone',
      mine: undefined,
      theirs: action('gone', 'Other'),
    });
    expect(settled).toEqual(answers);
  });

  it('is a bug where the path leads into a text', () => {
    expect(() => chooseMine(BASE, { key: 'reason.words', mine: 'x', theirs: 'y' })).toThrow(new Fault('merge.path'));
  });
});

describe('The factors', () => {
  it('merge one by one', () => {
    const { merged, conflicts } = merge(
      { factors: { attendance: 'considered' } },
      { factors: { attachment: 'notRelevant' } },
    );
    expect(conflicts).toEqual([]);
    expect(merged.factors).toEqual({ attendance: 'considered', attachment: 'notRelevant' });
  });
});
