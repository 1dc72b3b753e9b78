import { expect, it } from 'vitest';

it('runs these tests in a process that is a day ahead of London', () => {
  expect(new Date('2026-10-06T12:00:00Z').getDate()).toBe(7);
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-14 * 60);
});
