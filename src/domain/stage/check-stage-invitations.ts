import type { Role } from '../person/person';
import { asksReason, blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';
import { ROLES_OF, type Stage, type StageRole } from './stage';

/** Whom the meeting of each stage asks for, and by which rule. Support services are asked for where any are involved. */
export const STAGE_INVITEES: Readonly<Record<Stage, readonly { readonly role: StageRole; readonly rule: RuleId }[]>> = {
  stageOne: [
    { role: 'lead', rule: 'R-SG-10' },
    { role: 'pupil', rule: 'R-SG-13' },
    { role: 'parentCarer', rule: 'R-SG-13' },
    { role: 'laRepresentative', rule: 'R-SG-13' },
  ],
  stageTwo: [
    { role: 'lead', rule: 'R-SG-30' },
    { role: 'supportService', rule: 'R-SG-30' },
    { role: 'pupil', rule: 'R-SG-30' },
    { role: 'parentCarer', rule: 'R-SG-30' },
  ],
  stageThree: [
    { role: 'lead', rule: 'R-SG-42' },
    { role: 'laRepresentative', rule: 'R-SG-42' },
  ],
};

/** Somebody who is asked to a meeting of the programme, or was at an earlier one. */
export interface StagePerson {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
}

/**
 * Who is missing from the invitations to a stage's meeting: a role that must come blocks (R-SG-10, 13, 30); at Stage 3,
 * where the document says should, the LA representative and everybody of the earlier meetings ask for a reason
 * (R-SG-42, answered in `reasons` under the rule).
 */
export function checkStageInvitations(
  stage: Stage,
  facts: {
    readonly invited: readonly StagePerson[];
    readonly earlier: readonly StagePerson[];
    readonly servicesInvolved: boolean;
    readonly reasons: Readonly<Record<string, string>>;
  },
): Issue[] {
  const rows = STAGE_INVITEES[stage].filter(({ role }) => role !== 'supportService' || facts.servicesInvolved);
  const missing = rows.filter(({ role }) => !facts.invited.some((person) => ROLES_OF[role].includes(person.role)));
  if (stage !== 'stageThree') {
    return missing.map(({ role, rule }) => blocks(`stage.invite.${role}`, `invited.${role}`, { rule }));
  }
  if (facts.reasons['R-SG-42']?.trim()) return [];
  return [
    ...missing.map(({ role, rule }) => asksReason(`stage.invite.${role}`, `invited.${role}`, { rule })),
    ...leftOut(facts.earlier, facts.invited),
  ];
}

function leftOut(earlier: readonly StagePerson[], invited: readonly StagePerson[]): Issue[] {
  const ids = new Set(invited.map(({ personId }) => personId));
  const names = new Map(earlier.filter(({ personId }) => !ids.has(personId)).map((each) => [each.personId, each.name]));
  return [...names].map(([personId, name]) =>
    asksReason('stage.invite.earlier', `invited.${personId}`, { rule: 'R-SG-42', params: { name } }),
  );
}
