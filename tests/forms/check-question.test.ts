import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/forms/answer-at';
import { checkForm, checkSection } from '../../src/forms/check-form';
import type { Column, Question } from '../../src/forms/form';
import { aFormOf, aQuestion } from '../support/a-test-form';

const label = { labelKey: 'form.reason.label' } as const;
const option = (value: string) => ({ value, labelKey: 'form.yes.is' }) as const;
const list = (columns: readonly Column[], maxRows?: number): Question<string> => ({
  key: 'rows',
  kind: 'list',
  rowKey: 'id',
  rowNameKey: 'form.list.row',
  addKey: 'form.list.add',
  printedAs: 'table',
  columns,
  ...(maxRows !== undefined && { maxRows }),
  ...label,
});
const found = (question: Question<string>, answer: unknown) =>
  checkForm(aFormOf(question), { [question.key]: answer } as Answers).map(({ code, path, params }) => [
    code,
    path,
    ...(params ? [params] : []),
  ]);

describe('what one question can know', () => {
  it('measures text up to its limit', () => {
    expect(found(aQuestion({ maxLength: 5 }), '12345')).toEqual([]);
    expect(found(aQuestion({ maxLength: 5 }), '123456')).toEqual([['tooLong', 'note', { max: 5, over: 1 }]]);
    expect(found(aQuestion(), 12)).toEqual([]);
  });

  it('takes only the options of a choice, and only those of several', () => {
    const choice: Question<string> = { key: 'c', kind: 'choice', options: [option('a'), option('b')], ...label };
    expect(found(choice, 'b')).toEqual([]);
    expect(found(choice, 'x')).toEqual([['choice.unknown', 'c']]);
    const choices: Question<string> = { ...choice, kind: 'choices' };
    expect(found(choices, ['a', 'b'])).toEqual([]);
    expect(found(choices, ['a', 'x'])).toEqual([['choice.unknown', 'c']]);
  });

  it('keeps numbers to their least, most and step', () => {
    const least: Question<string> = { key: 'n', kind: 'number', min: 1, step: 0.25, ...label };
    expect([1, 1.25].map((value) => found(least, value))).toEqual([[], []]);
    expect(found(least, 0.75)).toEqual([['number.tooSmall', 'n', { min: 1 }]]);
    expect(found(least, 1.3)).toEqual([['number.step', 'n', { step: 0.25 }]]);
    const most: Question<string> = { key: 'n', kind: 'number', min: 1, max: 2, step: 1, ...label };
    expect([1, 2].map((value) => found(most, value))).toEqual([[], []]);
    expect([0, 3].map((value) => found(most, value))).toEqual([
      [['number.range', 'n', { min: 1, max: 2 }]],
      [['number.range', 'n', { min: 1, max: 2 }]],
    ]);
  });

  it('keeps a list to its rows and a cell of hours to its limits', () => {
    const hours: Column = { key: 'h', kind: 'hours', maxMinutes: 120, ...label };
    expect(found(list([hours], 1), [{ id: 'a', h: 0 }])).toEqual([]);
    expect(found(list([hours], 1), [{ id: 'a', h: 120 }])).toEqual([]);
    expect(found(list([hours], 1), [{ id: 'a', h: 121 }])).toEqual([['hours.range', 'rows.0.h', { max: 2 }]]);
    expect(
      found(list([hours], 1), [
        { id: 'a', h: -1 },
        { id: 'b', h: 1 },
      ]),
    ).toEqual([
      ['list.tooMany', 'rows', { max: 1 }],
      ['hours.range', 'rows.0.h', { max: 2 }],
    ]);
    expect(
      found(
        list([hours]),
        Array.from({ length: 50 }, (_, id) => ({ id: String(id), h: 1 })),
      ),
    ).toEqual([]);
  });

  it('asks for the cells that a row needs, of every kind', () => {
    const kinds: readonly Column[] = [
      { key: 't', kind: 'text', maxLength: 3, missingKey: 'form.reason.missing', ...label },
      { key: 'd', kind: 'date', missingKey: 'form.reason.missing', ...label },
      { key: 'at', kind: 'time', ...label },
      {
        key: 'y',
        kind: 'yesNo',
        yesKey: 'form.yes.is',
        noKey: 'form.no.is',
        missingKey: 'form.reason.missing',
        ...label,
      },
      { key: 'c', kind: 'choice', initial: 'a', options: [option('a')], ...label },
    ];
    expect(found(list(kinds), [{ id: 'a', t: '' }])).toEqual([
      ['required', 'rows.0.t'],
      ['required', 'rows.0.d'],
      ['required', 'rows.0.y'],
    ]);
    const row = { id: 'a', t: 'abc', d: '2026-10-05', at: '09:00', y: false, c: 'a' };
    expect(found(list(kinds), [row])).toEqual([]);
    expect(found(list(kinds), [row, { ...row, t: 'abcd', c: 'x' }])).toEqual([
      ['tooLong', 'rows.1.t', { max: 3, over: 1 }],
      ['choice.unknown', 'rows.1.c'],
    ]);
  });

  it('takes weeks of five days, from none to ten hours, four weeks at most', () => {
    const grid: Question<string> = {
      key: 'w',
      kind: 'hoursGrid',
      maxMinutesPerDay: 600,
      stepMinutes: 15,
      maxWeeks: 2,
      ...label,
    };
    const week = [0, 15, 300, 585, 600];
    expect(found(grid, [week, week])).toEqual([]);
    expect(found(grid, [week, week, week])).toEqual([['list.tooMany', 'w', { max: 2 }]]);
    expect(found(grid, [[0, 0, 0, 0, -15]])).toEqual([['hours.range', 'w.0.4', { max: 10 }]]);
    expect(found(grid, [[0, 0, 0, 0, 7]])).toEqual([['hours.step', 'w.0.4', { week: 1, weekday: 5 }]]);
  });

  it('wants a UPN that was typed, and the hour of a meeting', () => {
    expect(found({ key: 'u', kind: 'upn', ...label }, { kind: 'known', value: ' ' })).toEqual([['required', 'u']]);
    expect(found({ key: 'u', kind: 'upn', ...label }, { kind: 'notKnown', reason: 'x'.repeat(501) })).toEqual([
      ['tooLong', 'u.reason', { max: 500, over: 1 }],
    ]);
    const meeting: Question<string> = {
      key: 'm',
      kind: 'reviewMeeting',
      unconfirmedKey: 'form.reviewMeeting.unconfirmed',
      ...label,
    };
    expect(found(meeting, { durationMinutes: 60, confirmed: true })).toEqual([['required', 'm']]);
    expect(found(meeting, { start: '09:00', durationMinutes: 60, confirmed: true })).toEqual([]);
  });

  it('goes through factors that nobody requires, without a rule', () => {
    const factors: Question<string> = {
      key: 'f',
      kind: 'factors',
      factors: [option('home'), option('health')],
      answers: [{ value: 'considered', labelKey: 'form.yes.is' }],
      ...label,
    };
    expect(checkForm(aFormOf(factors), { f: { home: 'considered' } })).toEqual([
      { code: 'required', path: 'f.health', effect: 'block' },
    ]);
  });

  it('looks at no section that is not part of the form', () => {
    const form = aFormOf(aQuestion({ maxLength: 1 }));
    const section = { key: 's', titleKey: 'form.section.about', questions: [aQuestion({ maxLength: 1 })] } as const;
    expect(checkSection(form, section, { note: 'ab' })).toHaveLength(1);
    expect(checkSection(form, { ...section, shownWhen: { question: 'note', is: 'x' } }, { note: 'ab' })).toEqual([]);
  });
});
