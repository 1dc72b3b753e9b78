import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkOutcomeSequence, passesOutcomeChecks } from '../../../src/domain/worksheet/check-outcome-sequence';
import { checkSupportSequence, chosenActions } from '../../../src/domain/worksheet/check-support-sequence';
import { OUTCOME_CHECKS, type OutcomeSequence } from '../../../src/domain/worksheet/outcome-sequence';

const good: OutcomeSequence = {
  checks: {
    measurable: { answer: 'yes' },
    achievable: { answer: 'yes' },
    keepsWhatWorks: { answer: 'yes' },
    changesWhatDoesNot: { answer: 'yes' },
    movesCloser: { answer: 'yes' },
    meetsNeed: { answer: 'yes' },
    everydayLanguage: { answer: 'yes' },
    solutionEmbedded: { answer: 'no' },
  },
};
const answered = (check: (typeof OUTCOME_CHECKS)[number], answer: 'yes' | 'no' | 'notApplicable'): OutcomeSequence => ({
  checks: { ...good.checks, [check]: { answer } },
});

describe('the eight checks of an outcome', () => {
  it('pass with seven times Yes and No to the last (R-NPT-31)', () => {
    expect(checkOutcomeSequence(good)).toEqual([]);
    expect(passesOutcomeChecks(good)).toBe(true);
  });

  it.each(OUTCOME_CHECKS.filter((check) => check !== 'solutionEmbedded'))('warn of a No to %s (R-NPT-31)', (check) => {
    const failed = answered(check, 'no');
    expect(checkOutcomeSequence(failed)).toEqual([
      { code: `outcomeCheck.${check}`, path: `checks.${check}.answer`, effect: 'warn', rule: 'R-NPT-31' },
    ]);
    expect(passesOutcomeChecks(failed)).toBe(false);
  });

  it('warn of a solution in the outcome: the eighth answer is turned round (R-NPT-31)', () => {
    const warning = {
      code: 'outcomeCheck.solutionEmbedded',
      path: 'checks.solutionEmbedded.answer',
      effect: 'warn',
      rule: 'R-NPT-31',
    };
    expect(checkOutcomeSequence(answered('solutionEmbedded', 'yes'))).toEqual([warning]);
    expect(checkOutcomeSequence(answered('solutionEmbedded', 'notApplicable'))).toEqual([warning]);
  });

  it('take “not applicable” only where no need was assessed', () => {
    expect(passesOutcomeChecks(answered('meetsNeed', 'notApplicable'))).toBe(true);
    expect(passesOutcomeChecks(answered('achievable', 'notApplicable'))).toBe(false);
  });

  it('are open, not failed, while nobody answered', () => {
    const { achievable: _open, ...rest } = good.checks ?? {};
    expect(checkOutcomeSequence({ checks: rest })).toEqual([]);
    expect(passesOutcomeChecks({ checks: rest })).toBe(false);
    expect(checkOutcomeSequence({})).toEqual([]);
    expect(passesOutcomeChecks({})).toBe(false);
  });
});

describe('the seven areas of support', () => {
  it('may stay empty but must have been explored (R-NPT-31)', () => {
    expect(checkSupportSequence({ areas: { technology: { explored: true } } })).toEqual([]);
    expect(checkSupportSequence({ areas: { technology: { explored: false } } })).toEqual([
      { code: 'support.notExplored', path: 'areas.technology.explored', effect: 'block', rule: 'R-NPT-31' },
    ]);
    expect(checkSupportSequence({})).toEqual([]);
  });

  it('say what was chosen and who does it', () => {
    expect(checkSupportSequence({ areas: { setting: { chosen: true } } })).toEqual([
      { code: 'support.chosenNothing', path: 'areas.setting.ideas', effect: 'block', rule: 'C10' },
      { code: 'support.chosenNobody', path: 'areas.setting.who', effect: 'block', rule: 'C10' },
    ]);
    expect(checkSupportSequence({ areas: { setting: { chosen: true, ideas: ' ', who: ' ' } } })).toHaveLength(2);
    expect(checkSupportSequence({ areas: { setting: { chosen: true, ideas: 'Club', who: 'Aled' } } })).toEqual([]);
    expect(checkSupportSequence({ areas: { setting: { chosen: false } } })).toEqual([]);
  });

  it('give the chosen ideas as actions, in the order of the areas', () => {
    const areas = {
      setting: { chosen: true, ideas: ' Calm room ', who: ' Carys Rees ', due: day('2026-11-02') },
      yourself: { chosen: true, ideas: 'Walk to school', who: 'Siân' },
      community: { chosen: false, ideas: 'Football', who: 'Aled' },
      technology: { chosen: true, ideas: 'Timer app', who: ' ' },
      support: { chosen: true, who: 'Aled' },
      equipment: { chosen: true, ideas: 'Desk' },
    };
    expect(chosenActions({ areas })).toEqual([
      { action: 'Walk to school', who: 'Siân' },
      { action: 'Calm room', who: 'Carys Rees', due: '2026-11-02' },
    ]);
    expect(chosenActions({})).toEqual([]);
  });
});
