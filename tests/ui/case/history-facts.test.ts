import { expect, it } from 'vitest';
import { instant } from '../../../src/domain/date/iso-date';
import type { HistoryEntry } from '../../../src/domain/history/history-entry';
import { historyFacts } from '../../../src/ui/case/history-facts';
import { deps, REF } from '../../support/school-world';

const facts = async (what: string, details: HistoryEntry['details']) =>
  historyFacts(await deps.words('en'), {
    schemaVersion: 1,
    caseRef: REF,
    sequence: 1,
    onceKey: 'once',
    at: instant('2026-11-11T09:00:00Z'),
    by: 'Angharad Rees',
    what,
    why: '',
    details,
    prevHash: '',
    hash: '',
  });

it('says for when a meeting was booked and when its invitation was made', async () => {
  expect(await facts('meetingBooked', { on: '2026-11-10', at: '09:30', asked: '2026-11-03T10:00:00Z' })).toEqual([
    'Meeting on Tuesday 10 November 2026, 09:30',
    'Invitation made Tuesday 3 November 2026, 10:00',
  ]);
});

it('says the day of the meeting alone where an older entry does not know more', async () => {
  expect(await facts('meetingBooked', { on: '2026-11-10', at: '09:30' })).toEqual([
    'Meeting on Tuesday 10 November 2026, 09:30',
  ]);
});

it('tells three sent messages apart by whom they are for, without an address', async () => {
  const lines = await Promise.all(['M1', 'M2', 'M3'].map((kind) => facts('messageSent', { kind, to: 'a@b.example' })));
  expect(lines).toEqual([
    ['signed plan to the authority'],
    ['signed plan to education safeguarding'],
    ['signed plan to education welfare'],
  ]);
});

it('says which contribution and whose signature it is', async () => {
  expect(await facts('contributionRecorded', { kind: 'parentCarer' })).toEqual(['Parent or carer']);
  expect(await facts('signatureRecorded', { line: 'school' })).toEqual(['School']);
});

it('says nothing of details it has no words for', async () => {
  expect(await facts('messageSent', { kind: 'M99' })).toEqual([]);
});
