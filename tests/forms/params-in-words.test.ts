import { expect, it } from 'vitest';
import { paramsInWords } from '../../src/forms/params-in-words';
import { loadWords } from '../../src/i18n/words';

it('writes days and days of the week as people read them, and leaves the rest', async () => {
  const params = { start: '2026-10-12', weekday: 2, days: 44, name: 'Half-term' };
  expect(paramsInWords(await loadWords('en'), params)).toEqual({
    start: '12 October 2026',
    weekday: 'Tue',
    days: 44,
    name: 'Half-term',
  });
  expect(paramsInWords(await loadWords('cy'), { start: '2026-10-12' })).toEqual({ start: '12 Hydref 2026' });
});

it('has nothing to write for an issue without figures', async () => {
  expect(paramsInWords(await loadWords('en'), undefined)).toEqual({});
});
