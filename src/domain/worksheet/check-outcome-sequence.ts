import { warns } from '../result/issue';
import type { Issue } from '../result/result';
import { OUTCOME_CHECKS, type OutcomeSequence } from './outcome-sequence';

type Check = (typeof OUTCOME_CHECKS)[number];

/**
 * The checks of step 5 that an outcome does not pass (C9, R-NPT-31): each warns, none blocks. The first seven ask for a
 * Yes, where no need was assessed "not applicable" will do; the eighth asks for a No, since an outcome does not say how.
 * A check that nobody answered yet is no failure.
 */
export function checkOutcomeSequence({ checks = {} }: OutcomeSequence): Issue[] {
  return OUTCOME_CHECKS.flatMap((check) => {
    const given = checks[check]?.answer;
    if (given === undefined || goodAnswers(check).includes(given)) return [];
    return [warns(CODES[check], `checks.${check}.answer`, { rule: 'R-NPT-31' })];
  });
}

/** Whether all eight checks are answered, and well. */
export function passesOutcomeChecks(sequence: OutcomeSequence): boolean {
  const isAnswered = OUTCOME_CHECKS.every((check) => sequence.checks?.[check]?.answer !== undefined);
  return isAnswered && checkOutcomeSequence(sequence).length === 0;
}

function goodAnswers(check: Check): readonly string[] {
  if (check === 'solutionEmbedded') return ['no'];
  return check === 'meetsNeed' ? ['yes', 'notApplicable'] : ['yes'];
}

const CODES: Readonly<Record<Check, string>> = {
  measurable: 'outcomeCheck.measurable',
  achievable: 'outcomeCheck.achievable',
  keepsWhatWorks: 'outcomeCheck.keepsWhatWorks',
  changesWhatDoesNot: 'outcomeCheck.changesWhatDoesNot',
  movesCloser: 'outcomeCheck.movesCloser',
  meetsNeed: 'outcomeCheck.meetsNeed',
  everydayLanguage: 'outcomeCheck.everydayLanguage',
  solutionEmbedded: 'outcomeCheck.solutionEmbedded',
};
