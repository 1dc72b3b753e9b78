import { describe, expect, it } from 'vitest';
import { fullTimeTable, missesTooMuch } from '../../../src/domain/timetable/reduced-by';

describe('fullTimeTable', () => {
  const table = { R: 1260, '11': 1500 };

  it('is the table of the authority', () => {
    expect(fullTimeTable({ kind: 'table' }, table)).toEqual(table);
  });

  it('is one figure from Reception to Year 11', () => {
    const years = ['R', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];
    expect(fullTimeTable({ kind: 'oneFigure', minutesAWeek: 1500 }, table)).toEqual(
      Object.fromEntries(years.map((year) => [year, 1500])),
    );
  });

  it('is empty where minutes missed a day decide', () => {
    expect(fullTimeTable({ kind: 'minutesMissedADay', minutes: 30 }, table)).toEqual({});
  });
});

describe('missesTooMuch', () => {
  it.each([
    [[390, 390], false],
    [[390, 361], false],
    [[390, 360], true],
    [[0, 390], true],
    [[], false],
  ])('days of %j minutes of 390, where 30 missed is too much: %s', (days, expected) => {
    expect(missesTooMuch({ kind: 'minutesMissedADay', minutes: 30 }, days, 390)).toBe(expected);
  });

  it('is for authorities that count minutes only', () => {
    expect(missesTooMuch({ kind: 'oneFigure', minutesAWeek: 1500 }, [0], 390)).toBe(false);
  });
});
