import type { MeetingKind } from '../invitee/invitee-rules';
import { because, ruleOr, type Why } from '../rule/decision';
import type { AttendeeCondition, AttendeeLevel, AttendeeRule } from './attendee-rule';

export interface AttendeeFacts {
  readonly kind: MeetingKind;
  /** What holds of the case; `always` need not be given. */
  readonly holds: readonly AttendeeCondition[];
  readonly stage?: string;
  /** Roles that nobody can take: their substitute comes. */
  readonly unavailable?: readonly string[];
}

export interface Attendee {
  readonly role: string;
  readonly level: AttendeeLevel;
  readonly why: Why;
}

const RANK: readonly AttendeeLevel[] = ['required', 'optional', 'notify', 'onRequest', 'notInvolved'];

/**
 * How each role takes part in a meeting by an authority's own table (DOMAIN D5 point 6; R-HCK-18, R-SG-13, 42 as data):
 * each role once, at the strongest level that a row gives it, in the order of the table. A role without a row does not
 * appear: the authority does not define it.
 */
export function attendeesFor(rules: readonly AttendeeRule[], facts: AttendeeFacts): Attendee[] {
  const strongest = new Map<string, Attendee>();
  for (const rule of rules.filter((each) => speaks(each, facts))) {
    const attendee = attendeeOf(rule, facts);
    const before = strongest.get(attendee.role);
    if (!before || RANK.indexOf(attendee.level) < RANK.indexOf(before.level)) strongest.set(attendee.role, attendee);
  }
  return [...strongest.values()];
}

function speaks({ when, stages }: AttendeeRule, { holds, stage }: AttendeeFacts): boolean {
  if (stages && (stage === undefined || !stages.includes(stage))) return false;
  return when === 'always' || holds.includes(when);
}

function attendeeOf(row: AttendeeRule, { kind, unavailable = [] }: AttendeeFacts): Attendee {
  const { role, substitute, rule, when } = row;
  const replaced = substitute !== undefined && unavailable.includes(role);
  const inputs = { when, ...(replaced ? { standsInFor: role } : {}) };
  return {
    role: replaced ? substitute : role,
    level: row[kind],
    why: because(ruleOr(rule, 'D5-6'), inputs),
  };
}
