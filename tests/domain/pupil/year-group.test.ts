import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkAge } from '../../../src/domain/pupil/age';
import { ageOn, yearGroupOf } from '../../../src/domain/pupil/year-group';

describe('yearGroupOf', () => {
  it.each([
    ['2014-08-31', '2026-09-01', '8'],
    ['2014-09-01', '2026-09-01', '7'],
    ['2014-08-31', '2027-08-31', '8'],
    ['2022-08-31', '2026-09-01', 'R'],
    ['2023-08-31', '2026-09-01', 'N'],
    ['2010-09-01', '2027-07-20', '11'],
    ['2008-09-01', '2027-07-20', '13'],
  ])('somebody born on %s is, on %s, in %s', (born, on, group) => {
    expect(yearGroupOf(day(born), day(on))).toBe(group);
  });

  it('has no group for somebody too young or too old for school', () => {
    expect(yearGroupOf(day('2024-01-01'), day('2026-09-01'))).toBeUndefined();
    expect(yearGroupOf(day('2000-01-01'), day('2026-09-01'))).toBeUndefined();
  });
});

describe('ageOn', () => {
  it('counts a year on the birthday, and on 1 March for 29 February', () => {
    expect(ageOn(day('2014-10-06'), day('2026-10-05'))).toBe(11);
    expect(ageOn(day('2014-10-06'), day('2026-10-06'))).toBe(12);
    expect(ageOn(day('2012-02-29'), day('2027-02-28'))).toBe(14);
    expect(ageOn(day('2012-02-29'), day('2027-03-01'))).toBe(15);
  });
});

describe('checkAge', () => {
  it('accepts 3 to 19 and refuses the ages beside them', () => {
    const on = day('2026-10-06');
    expect(checkAge(day('2023-10-06'), on)).toEqual([]);
    expect(checkAge(day('2006-10-07'), on)).toEqual([]);
    expect(checkAge(day('2023-10-07'), on)).toMatchObject([{ code: 'pupil.age', params: { age: 2, from: 3, to: 19 } }]);
    expect(checkAge(day('2006-10-06'), on)).toMatchObject([{ code: 'pupil.age', params: { age: 20 } }]);
  });

  it('says of a birthday to come that it is in the future', () => {
    expect(checkAge(day('2027-01-01'), day('2026-10-06'))).toMatchObject([
      { code: 'pupil.bornInFuture', path: 'dateOfBirth', params: { dateOfBirth: '2027-01-01' } },
    ]);
  });
});
