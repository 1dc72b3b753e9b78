import { describe, expect, it } from 'vitest';
import {
  CapacitySchema,
  SignatureLineSchema,
  SignatureSchema,
  signatureKey,
} from '../../../src/domain/signature/signature';
import { signedBy } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const signature = signedBy('parentCarer');
const drawn = { kind: 'drawn', strokes: [[[10, 20] as const, [30, 40] as const], [[50, 60] as const]] };
const withOutcome = (outcome: object) => ({ ...signature, outcome });
const typed = (name: string) => withOutcome({ kind: 'signed', method: 'm365', mark: { kind: 'typed', name } });

describe('A stored signature', () => {
  it.each([
    ['typed', typed('Carys Jones')],
    ['drawn', withOutcome({ kind: 'signed', method: 'device', mark: drawn })],
    ['declined', withOutcome({ kind: 'declined', reason: 'Wants another school' })],
    ['not given', withOutcome({ kind: 'notSigned', reason: 'Absent' })],
  ])('is kept as it was: %s', (_how, stored) => {
    expect(keptOf(SignatureSchema, stored)).toEqual(stored);
  });

  it('is given in Welsh or English', () => {
    expect(refusedIn(SignatureSchema, { ...signature, language: 'cy' })).toEqual([]);
    expect(refusedIn(SignatureSchema, { ...signature, language: 'fr' })).toEqual(['language']);
  });

  it.each([
    ['schemaVersion', 2],
    ['caseRef', '0142'],
    ['contentHash', 'a'],
    ['line', 'teacher'],
    ['personId', 'x'.repeat(65)],
    ['signerName', 'x'.repeat(121)],
    ['capacity', 'teacher'],
    ['date', '2026-02-30'],
    ['at', '2026-10-06'],
    ['statement', 'x'.repeat(1001)],
    ['statementHash', 'b'],
  ])('is refused with %s %j', (field, value) => {
    expect(refusedIn(SignatureSchema, { ...signature, [field]: value })).toEqual([field]);
  });

  it.each([
    ['personId', 64],
    ['signerName', 120],
    ['statement', 1000],
  ])('takes a %s of %d characters', (field, length) => {
    expect(refusedIn(SignatureSchema, { ...signature, [field]: 'x'.repeat(length) })).toEqual([]);
  });

  it('has a mark: a name that is typed, or at least one stroke', () => {
    expect(refusedIn(SignatureSchema, typed(''))).toEqual(['outcome.mark.name']);
    const unmarked = withOutcome({ kind: 'signed', method: 'device', mark: { kind: 'drawn', strokes: [] } });
    expect(refusedIn(SignatureSchema, unmarked)).toEqual(['outcome.mark.strokes']);
  });

  it('has one row for each person on each line of a version', () => {
    expect(signatureKey(signature)).toBe('PSP-0142|1|consent|parent');
  });
});

describe('Who signs', () => {
  it('signs on one of four lines (C1 23-25)', () => {
    expect(SignatureLineSchema.options).toEqual(['pupil', 'school', 'consent', 'socialWorker']);
  });

  it('signs in one of seven capacities (C1)', () => {
    expect(CapacitySchema.options).toEqual([
      'self',
      'parent',
      'fosterCarerDelegated',
      'fosterCarerViews',
      'socialWorker',
      'schoolLead',
      'headteacher',
    ]);
  });
});
