import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';
import { PLACEMENT_DAYS, type PlacementAnswers } from './placement-record';

/**
 * What the answers of C7 say against a placement, and against each other (R-NPT-75, 77, 81): a consultation or safety
 * check that came after the start, a No to what the planning meeting agrees, days or times that run backwards. What is
 * missing is the form's matter, and at the start that of `checkPlacementStart`. Civil days.
 */
export function checkPlacementRecord(answers: PlacementAnswers): Issue[] {
  return [...checkDays(answers), ...checkTimes(answers), ...checkAgreed(answers)];
}

function checkDays(answers: PlacementAnswers): Issue[] {
  const { start, end } = answers;
  if (!start) return [];
  const issues = BEFORE_START.flatMap(({ key, code, effect, rule }): Issue[] => {
    const on = answers[key];
    return on && on > start ? [{ code, path: key, effect, rule, params: { on, start } }] : [];
  });
  if (end && end < start)
    issues.unshift(blocks('placement.endBeforeStart', 'end', { rule: 'C7', params: { start, end } }));
  return issues;
}

const BEFORE_START: readonly {
  readonly key: 'pupilConsultedOn' | 'familyConsultedOn' | 'agenciesConsultedOn' | 'safetyCheckedOn';
  readonly code: string;
  readonly effect: Issue['effect'];
  readonly rule: RuleId;
}[] = [
  { key: 'pupilConsultedOn', code: 'placement.consultedLate', effect: 'block', rule: 'R-NPT-75' },
  { key: 'familyConsultedOn', code: 'placement.consultedLate', effect: 'block', rule: 'R-NPT-75' },
  { key: 'agenciesConsultedOn', code: 'placement.consultedLate', effect: 'block', rule: 'R-NPT-75' },
  { key: 'safetyCheckedOn', code: 'placement.checkedLate', effect: 'warn', rule: 'R-NPT-77' },
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
      ? [blocks('placement.safeguardingNotAgreed', 'safeguardingAgreed', { rule: 'R-NPT-81' })]
      : []),
  ];
}
