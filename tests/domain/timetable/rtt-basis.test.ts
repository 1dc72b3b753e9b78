import { describe, expect, it } from 'vitest';
import { checkBasis, hasNonMedicalReason } from '../../../src/domain/timetable/rtt-basis';

const healthOnly = { kind: 'healthOnly', declaredPurelyMedical: true, hasHealthcarePlan: true } as const;
const block = (code: string, path: string) => ({ code: `rtt.${code}`, path, effect: 'block', rule: 'R-NPT-42' });

describe('A reduced timetable of a programme (R-NPT-07)', () => {
  it('rests on a plan in force', () => {
    expect(checkBasis({ kind: 'plan', state: 'inForce' }, ['behaviour'])).toEqual([]);
  });

  it.each(['draft', 'locked', 'superseded'] as const)('does not rest on a plan that is %s', (state) => {
    expect(checkBasis({ kind: 'plan', state }, ['behaviour'])).toEqual([
      { code: 'rtt.noPlanInForce', path: 'basis', effect: 'block', rule: 'R-NPT-07' },
    ]);
  });
});

describe('A reduced timetable for health alone (R-NPT-42)', () => {
  it('needs no programme: a medical reason, declared as the only one, and a Healthcare Plan', () => {
    expect(checkBasis(healthOnly, ['medical'])).toEqual([]);
  });

  it('has no other reason beside the medical one', () => {
    expect(checkBasis(healthOnly, ['medical', 'behaviour'])).toEqual([block('notHealthOnly', 'reasons')]);
  });

  it('is declared to be purely medical, and has that reason', () => {
    const undeclared = block('notDeclaredMedical', 'basis.declaredPurelyMedical');
    expect(checkBasis({ ...healthOnly, declaredPurelyMedical: false }, ['medical'])).toEqual([undeclared]);
    expect(checkBasis(healthOnly, [])).toEqual([undeclared]);
  });

  it('is in a Healthcare Plan', () => {
    expect(checkBasis({ ...healthOnly, hasHealthcarePlan: false }, ['medical'])).toEqual([
      block('noHealthcarePlan', 'basis.hasHealthcarePlan'),
    ]);
  });
});

describe('A reason that is not medical', () => {
  it('is found among others', () => {
    expect(hasNonMedicalReason(['medical', 'aln'])).toBe(true);
    expect(hasNonMedicalReason(['medical'])).toBe(false);
    expect(hasNonMedicalReason([])).toBe(false);
  });
});
