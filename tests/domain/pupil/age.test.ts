import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkAge } from '../../../src/domain/pupil/age';

describe('checkAge', () => {
  it.each(['2007-10-07', '2023-10-06'])('accepts a pupil born on %s on 6 October 2026', (born) => {
    expect(checkAge(day(born), day('2026-10-06'))).toEqual([]);
  });

  it.each([
    ['2006-10-06', 20],
    ['2023-10-07', 2],
    ['2026-10-06', 0],
  ])('refuses one born on %s, of age %d', (born, age) => {
    expect(checkAge(day(born), day('2026-10-06'))).toEqual([
      { code: 'pupil.age', path: 'dateOfBirth', effect: 'block', params: { age, from: 3, to: 19 } },
    ]);
  });

  it('refuses one who is born tomorrow', () => {
    expect(checkAge(day('2026-10-07'), day('2026-10-06'))).toEqual([
      {
        code: 'pupil.bornInFuture',
        path: 'dateOfBirth',
        effect: 'block',
        params: { dateOfBirth: '2026-10-07' },
      },
    ]);
  });
});
