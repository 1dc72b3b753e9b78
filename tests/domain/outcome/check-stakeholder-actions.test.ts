import { describe, expect, it } from 'vitest';
import { actionsByStakeholder, checkStakeholderActions } from '../../../src/domain/outcome/check-stakeholder-actions';

const one = { school: 1, family: 1, professional: 1, pupil: 1 };

describe('The actions of a plan', () => {
  it.each([
    ['school', 'schoolProactive'],
    ['family', 'familyActions'],
    ['professional', 'professionalActions'],
    ['pupil', 'outcomes'],
  ] as const)('warn when none is for: %s (R-NPT-12)', (whose, path) => {
    expect(checkStakeholderActions({ ...one, [whose]: 0 }, { rule: 'R-NPT-12', partnersInvolved: true })).toEqual([
      { code: `actions.none.${whose}`, path, effect: 'warn', rule: 'R-NPT-12' },
    ]);
  });

  it('are targets for everybody in Hackney (R-HCK-06)', () => {
    expect(checkStakeholderActions({ ...one, pupil: 0 }, { rule: 'R-HCK-06', partnersInvolved: true })).toEqual([
      { code: 'actions.none.pupil', path: 'outcomes', effect: 'warn', rule: 'R-HCK-06' },
    ]);
  });

  it('need none for professionals where no partner is involved (R-NPT-12)', () => {
    const rule = 'R-NPT-12';
    expect(checkStakeholderActions({ ...one, professional: 0 }, { rule, partnersInvolved: false })).toEqual([]);
    expect(checkStakeholderActions({ ...one, school: 0 }, { rule, partnersInvolved: false })).toHaveLength(1);
    expect(checkStakeholderActions(one, { rule, partnersInvolved: true })).toEqual([]);
  });

  it('are counted by their words, the pupil’s by changes in the pupil’s own words (R-NPT-12)', () => {
    const row = { id: 'a', owner: 'Gareth Lloyd' };
    const outcome = { id: 'o', text: 'Stays', measure: '', startingPoint: '', term: 'short' } as const;
    expect(
      actionsByStakeholder({
        schoolProactive: [
          { ...row, action: 'Greets at the gate' },
          { ...row, action: ' ' },
        ],
        schoolReactive: [{ ...row, action: 'Calls home' }],
        familyActions: [{ id: 'f', who: 'Carys Jones', action: 'Wakes at seven' }],
        professionalActions: [{ id: 'p', name: 'Lowri Pugh', agency: 'Youth Service', action: '' }],
        outcomes: [
          { ...outcome, pupilWords: 'I want to stay in maths' },
          { ...outcome, pupilWords: ' ' },
        ],
      }),
    ).toEqual({ school: 2, family: 1, professional: 0, pupil: 1 });
    expect(actionsByStakeholder({})).toEqual({ school: 0, family: 0, professional: 0, pupil: 0 });
  });
});
