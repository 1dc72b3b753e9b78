import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';
import { PLACEMENT_DAYS, type PlacementAnswers } from './placement-record';

/**
 * What keeps a placement from starting (C7; R-NPT-75, 77, 80, 81): no valid declaration, a consultation or safety check
 * that came after the start, nothing agreed in the planning meeting; and days or times that run backwards. Civil days.
 */
export function checkPlacementRecord(answers: PlacementAnswers, hasValidDeclaration: boolean): Issue[] {
  return [
    ...checkDays(answers),
    ...checkTimes(answers),
    ...checkAgreed(answers),
    ...checkDeclared(hasValidDeclaration),
  ];
}

function checkDays(answers: PlacementAnswers): Issue[] {
  const { start, end } = answers;
  if (!start) return [];
  const issues = BEFORE_START.flatMap(({ key, code, rule }) => {
    const on = answers[key];
    return on && on > start ? [blocks(code, key, { rule, params: { on, start } })] : [];
  });
  if (end && end < start)
    issues.unshift(blocks('placement.endBeforeStart', 'end', { rule: 'C7', params: { start, end } }));
  return issues;
}

const BEFORE_START: readonly {
  readonly key: 'pupilConsultedOn' | 'familyConsultedOn' | 'agenciesConsultedOn' | 'safetyCheckedOn';
  readonly code: string;
  readonly rule: RuleId;
}[] = [
  { key: 'pupilConsultedOn', code: 'placement.consultedLate', rule: 'R-NPT-75' },
  { key: 'familyConsultedOn', code: 'placement.consultedLate', rule: 'R-NPT-75' },
  { key: 'agenciesConsultedOn', code: 'placement.consultedLate', rule: 'R-NPT-75' },
  { key: 'safetyCheckedOn', code: 'placement.checkedLate', rule: 'R-NPT-77' },
];

function checkTimes({ week = {} }: PlacementAnswers): Issue[] {
  return PLACEMENT_DAYS.flatMap((day) => {
    const { from, until } = week[day] ?? {};
    const path = `week.${day}.until`;
    if ((from === undefined) !== (until === undefined)) return [blocks('placement.halfTimes', path, { rule: 'C7' })];
    return from && until && until <= from ? [blocks('placement.timesBackwards', path, { rule: 'C7' })] : [];
  });
}

function checkAgreed({ discussedInMeeting, safeguardingAgreed }: PlacementAnswers): Issue[] {
  return [
    ...(discussedInMeeting === false
      ? [blocks('placement.notDiscussed', 'discussedInMeeting', { rule: 'R-NPT-81' })]
      : []),
    ...(safeguardingAgreed === false
      ? [blocks('placement.notAgreed', 'safeguardingAgreed', { rule: 'R-NPT-81' })]
      : []),
  ];
}

function checkDeclared(hasValidDeclaration: boolean): Issue[] {
  return hasValidDeclaration ? [] : [blocks('placement.noDeclaration', 'declarationNumber', { rule: 'R-NPT-80' })];
}
