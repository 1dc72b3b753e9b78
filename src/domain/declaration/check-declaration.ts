import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';
import type { DeclarationAnswers } from './declaration-record';

/** The day on which it is judged, and the last day on which it holds (C8-10). */
export interface DeclarationStanding {
  readonly on: IsoDate;
  readonly validUntil: IsoDate;
}

/**
 * Why a declaration does not hold on a day (C8; R-NPT-82, 83, 84): one of the five confirmations is a No, it is not
 * signed by a senior member, it is dated later than the day, or it has expired. Unanswered questions are the form's
 * matter. Civil days.
 */
export function checkDeclaration(answers: DeclarationAnswers, { on, validUntil }: DeclarationStanding): Issue[] {
  const { signedOn, receivedOn } = answers;
  const issues = REFUSALS.flatMap(({ key, code, rule }) =>
    answers[key] === false ? [blocks(code, key, { rule })] : [],
  );
  if (signedOn && signedOn > on) {
    issues.push(blocks('declaration.signedInFuture', 'signedOn', { rule: 'R-NPT-84', params: { signedOn } }));
  }
  if (signedOn && receivedOn && receivedOn < signedOn) {
    issues.push(blocks('declaration.receivedBeforeSigned', 'receivedOn', { rule: 'R-NPT-84', params: { signedOn } }));
  }
  if (validUntil < on)
    issues.push(blocks('declaration.expired', 'signedOn', { rule: 'C8-10', params: { validUntil } }));
  return issues;
}

/** Valid if and only if every confirmation is a Yes, the signature is complete, and the day is not past its end (C8). */
export function isDeclarationValid(answers: DeclarationAnswers, standing: DeclarationStanding): boolean {
  const confirmed = REFUSALS.every(({ key }) => answers[key] === true);
  const named = Boolean(answers.organisation?.trim() && answers.signerName?.trim() && answers.signerPosition?.trim());
  const dated = answers.signedOn !== undefined && answers.receivedOn !== undefined;
  return confirmed && named && dated && checkDeclaration(answers, standing).length === 0;
}

const REFUSALS: readonly {
  readonly key:
    | 'enhancedChecks'
    | 'references'
    | 'training'
    | 'suitability'
    | 'informsSchool'
    | 'signed'
    | 'signerIsSenior'
    | 'scanAttached';
  readonly code: string;
  readonly rule: RuleId;
}[] = [
  { key: 'enhancedChecks', code: 'declaration.noChecks', rule: 'R-NPT-82' },
  { key: 'references', code: 'declaration.noReferences', rule: 'R-NPT-82' },
  { key: 'training', code: 'declaration.noTraining', rule: 'R-NPT-82' },
  { key: 'suitability', code: 'declaration.notSuitable', rule: 'R-NPT-82' },
  { key: 'informsSchool', code: 'declaration.willNotInform', rule: 'R-NPT-83' },
  { key: 'signed', code: 'declaration.notSigned', rule: 'R-NPT-84' },
  { key: 'signerIsSenior', code: 'declaration.notSenior', rule: 'R-NPT-84' },
  { key: 'scanAttached', code: 'declaration.noScan', rule: 'R-NPT-84' },
];
