import type { IsoDate } from '../date/iso-date';
import { asksReason, blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';

/** Whose views a programme brings together. */
export const PERSPECTIVES = ['parentCarer', 'pupil', 'school', 'service'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** The frame that Hackney gives a programme. */
export interface ProgrammeFacts {
  /** The school leader who oversees it: Inclusion Manager, SENCo or member of the SMT. */
  readonly lead: string;
  readonly startsOn: IsoDate;
  readonly endsOn?: IsoDate;
  readonly earlierInterventions: number;
  readonly servicesInvolved: boolean;
  readonly viewsFrom: readonly Perspective[];
  /** The day on which the decision was taken in conjunction with the behaviour policy. */
  readonly behaviourPolicyCheckedOn?: IsoDate;
  /** Reasons given where something expected is not met, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
}

/**
 * What a programme lacks as Hackney frames it: a lead and an end after its start block (R-HCK-07); earlier
 * interventions (R-HCK-03) and the views of parents, pupil, school and involved services (R-HCK-05) ask for a reason,
 * answered in `reasons` under the rule. Civil days.
 */
export function checkProgramme(facts: ProgrammeFacts): Issue[] {
  return [...checkFrame(facts), ...checkInterventions(facts), ...checkViews(facts)];
}

function checkFrame({ lead, startsOn, endsOn }: ProgrammeFacts): Issue[] {
  const rule = 'R-HCK-07';
  const issues: Issue[] = [];
  if (!lead.trim()) issues.push(blocks('programme.leadMissing', 'lead', { rule }));
  if (!endsOn) issues.push(blocks('programme.endMissing', 'endsOn', { rule }));
  else if (endsOn <= startsOn)
    issues.push(blocks('programme.endBeforeStart', 'endsOn', { rule, params: { startsOn } }));
  return issues;
}

function checkInterventions({ earlierInterventions, reasons }: ProgrammeFacts): Issue[] {
  if (earlierInterventions > 0 || reasons['R-HCK-03']?.trim()) return [];
  return [asksReason('programme.noInterventions', 'earlierInterventions', { rule: 'R-HCK-03' })];
}

function checkViews({ viewsFrom, servicesInvolved, reasons }: ProgrammeFacts): Issue[] {
  if (reasons['R-HCK-05']?.trim()) return [];
  return PERSPECTIVES.filter((whose) => (whose !== 'service' || servicesInvolved) && !viewsFrom.includes(whose)).map(
    (whose) => asksReason(`programme.viewMissing.${whose}`, `viewsFrom.${whose}`, { rule: 'R-HCK-05' }),
  );
}

/** R-HCK-04: that the decision was taken in conjunction with the school's behaviour policy is to be written down. */
export function programmeRecords({ behaviourPolicyCheckedOn, startsOn }: ProgrammeFacts): Decision[] {
  if (behaviourPolicyCheckedOn) return [];
  return [{ effect: 'record', code: 'programme.behaviourPolicy', why: because('R-HCK-04', {}, startsOn) }];
}
