import { expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { dueWords } from '../../../src/ui/status/due-words';
import { deps } from '../../support/school-world';

const meeting = { kind: 'meeting', on: day('2026-11-10') } as const;

it('names a meeting that is to come', async () => {
  const words = await deps.words('en');
  expect(dueWords(words, meeting, { today: day('2026-11-10'), style: 'long' })).toBe('Meeting 10 November 2026');
});

it('asks for the record of a meeting whose day is over', async () => {
  const words = await deps.words('en');
  expect(dueWords(words, meeting, { today: day('2026-11-11'), style: 'long' })).toBe(
    'Record the meeting of 10 November 2026',
  );
});
