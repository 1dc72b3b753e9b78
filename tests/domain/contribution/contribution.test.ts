import { describe, expect, it } from 'vitest';
import { ContributionSchema, contributionKey } from '../../../src/domain/contribution/contribution';
import { keptOf, refusedIn } from '../../support/kept-of';

const received = {
  schemaVersion: 1,
  caseRef: 'PSP-0142',
  kind: 'staff',
  answer: { status: 'receivedOnPaper', receivedOn: '2026-09-21', from: 'Gareth Lloyd', summary: 'In the file' },
  recordedBy: 'Angharad Rees',
};
const notAvailable = {
  ...received,
  kind: 'agency',
  answer: { status: 'notAvailable', reason: 'No agency works with him' },
};
const because = (reason: string) => ({ ...notAvailable, answer: { status: 'notAvailable', reason } });
const from = (name: string) => ({ ...received, answer: { ...received.answer, from: name } });

describe('A contribution (R-NPT-25)', () => {
  it('is kept as it was, received on paper or not available', () => {
    expect(keptOf(ContributionSchema, received)).toEqual(received);
    expect(keptOf(ContributionSchema, notAvailable)).toEqual(notAvailable);
  });

  it('is of one of the five kinds, and answered in one of the two ways', () => {
    expect(refusedIn(ContributionSchema, { ...received, kind: 'neighbour' })).toEqual(['kind']);
    expect(refusedIn(ContributionSchema, { ...received, answer: { status: 'promised' } })).toEqual(['answer.status']);
  });

  it('says from whom it came, in at most 120 characters', () => {
    expect(refusedIn(ContributionSchema, from(''))).toEqual(['answer.from']);
    expect(refusedIn(ContributionSchema, from('x'.repeat(120)))).toEqual([]);
    expect(refusedIn(ContributionSchema, from('x'.repeat(121)))).toEqual(['answer.from']);
  });

  it('says why it is not available, in at most 500 characters', () => {
    expect(refusedIn(ContributionSchema, because(''))).toEqual(['answer.reason']);
    expect(refusedIn(ContributionSchema, because('x'.repeat(500)))).toEqual([]);
    expect(refusedIn(ContributionSchema, because('x'.repeat(501)))).toEqual(['answer.reason']);
  });

  it('has one row for each kind of a case', () => {
    const stored = ContributionSchema.parse(received);
    expect(contributionKey(stored)).toBe('PSP-0142|staff');
  });
});
