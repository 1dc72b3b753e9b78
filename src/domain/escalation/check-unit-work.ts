import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';

/** Who agrees the targets of the Re-engagement Unit's work. */
export type UnitWorkParty = 'pupil' | 'family' | 'school' | 'unit';
const PARTIES: readonly UnitWorkParty[] = ['pupil', 'family', 'school', 'unit'];

/** One programme of work with the Re-engagement Unit. */
export interface UnitWorkFacts {
  readonly startsOn: IsoDate;
  readonly targetsAgreedBy: readonly UnitWorkParty[];
  readonly headteacherSignedOn?: IsoDate | undefined;
  readonly midProgrammeReviewDate?: IsoDate | undefined;
  readonly endedOn?: IsoDate;
  /** How progress is kept up once the unit has withdrawn. */
  readonly sustainabilityPlan?: string | undefined;
}

/**
 * What the unit's work may not begin without: targets agreed by all and signed off by the headteacher (R-HCK-13), and
 * the day of the mid-programme review, after the start (R-HCK-14). Civil days.
 */
export function checkUnitWork(facts: UnitWorkFacts): Issue[] {
  const issues: Issue[] = [];
  if (PARTIES.some((party) => !facts.targetsAgreedBy.includes(party))) {
    issues.push(blocks('escalation.targetsNotAgreed', 'targetsAgreedBy', { rule: 'R-HCK-13' }));
  }
  if (!facts.headteacherSignedOn) {
    issues.push(blocks('escalation.headteacherSignOff', 'headteacherSignedOn', { rule: 'R-HCK-13' }));
  }
  return [...issues, ...checkMidReview(facts)];
}

function checkMidReview({ midProgrammeReviewDate: on, startsOn }: UnitWorkFacts): Issue[] {
  const rule = 'R-HCK-14';
  if (!on) return [blocks('escalation.midReviewMissing', 'midProgrammeReviewDate', { rule })];
  if (on > startsOn) return [];
  return [blocks('escalation.midReviewTooEarly', 'midProgrammeReviewDate', { rule, params: { startsOn } })];
}

/**
 * R-HCK-15: what is still to write down when the unit's work has ended: the sustainability plan, made with pupil, family
 * and school. Nothing while the work goes on.
 */
export function unitWorkRecords({ endedOn, sustainabilityPlan }: UnitWorkFacts): Decision[] {
  if (!endedOn || sustainabilityPlan?.trim()) return [];
  return [{ effect: 'record', code: 'escalation.sustainabilityPlan', why: because('R-HCK-15', {}, endedOn) }];
}
