import { describe, expect, it } from 'vitest';
import { checkUnitSchool } from '../../../src/domain/referral/check-unit-school';

const refused = (code: string, path: string) => ({ code: `referral.${code}`, path, effect: 'block', rule: 'R-HCK-11' });

describe('checkUnitSchool', () => {
  it('takes a maintained primary school, and waits for what is not answered (R-HCK-11)', () => {
    expect(checkUnitSchool({ phase: 'primary', maintained: true })).toEqual([]);
    expect(checkUnitSchool({})).toEqual([]);
  });

  it('refuses a secondary school and one that is not maintained, each by itself (R-HCK-11)', () => {
    expect(checkUnitSchool({ phase: 'secondary', maintained: true })).toEqual([refused('notPrimary', 'phase')]);
    expect(checkUnitSchool({ phase: 'primary', maintained: false })).toEqual([refused('notMaintained', 'maintained')]);
  });
});
