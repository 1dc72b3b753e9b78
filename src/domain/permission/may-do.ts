import { because, type Why } from '../rule/decision';
import { type ActingRole, type Action, PERMISSIONS, type Reach } from './permissions';

/** Who places a pupil on a part-time timetable, where an authority says so (R-HCK-26; a value of its pack). */
export interface PlacingRule {
  readonly by: ActingRole;
  /** Who may do it while that person is absent. */
  readonly inAbsence: readonly ActingRole[];
}

/** How near the person is to the record, and what the authority narrows. An absent reach means no. */
export type PermissionFacts = { readonly [R in Reach]?: boolean } & {
  readonly placing?: PlacingRule;
  /** The person whom `placing` names is absent. */
  readonly placerAbsent?: boolean;
};

export interface Permission {
  readonly may: boolean;
  readonly why: Why;
}

/**
 * Whether a role may do something with a record, by the row of DOMAIN D3 that speaks of it; `D3` when none does. Placing
 * a pupil on a reduced timetable is narrowed to the role that the authority names, or those for its absence (R-HCK-26).
 */
export function mayDo(role: ActingRole, action: Action, facts: PermissionFacts): Permission {
  const { placing } = facts;
  if (action === 'placeOnReducedTimetable' && placing) return mayPlace(role, placing, facts);
  const found = PERMISSIONS.find(({ roles }) => roles.includes(role));
  if (!found) return { may: false, why: because('D3', { role, action }) };
  const { row, within, may } = found;
  const isWithin = facts[within] === true;
  return { may: isWithin && may.includes(action), why: because(row, { role, action, [within]: isWithin }) };
}

function mayPlace(role: ActingRole, placing: PlacingRule, facts: PermissionFacts): Permission {
  const isAbsent = facts.placerAbsent === true;
  const isNamed = role === placing.by || (isAbsent && placing.inAbsence.includes(role));
  const ofOwnSchool = facts.ofOwnSchool === true;
  return {
    may: isNamed && ofOwnSchool,
    why: because('R-HCK-26', { role, placedBy: placing.by, placerAbsent: isAbsent, ofOwnSchool }),
  };
}
