import { mayDo } from '../permission/may-do';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { AgreeingFacts, RttFacts, StartingFacts } from './rtt-state-facts';
import { staggeredReception } from './staggered-reception';

/** R-NPT-39: a staggered start in reception is no reduced timetable and is not recorded as one. */
export function checkStaggered({ judgedBy: { yearGroup }, staggeredReception: isStaggered }: AgreeingFacts): Issue[] {
  const exempt = staggeredReception({ yearGroup, staggeredReception: isStaggered });
  return exempt ? [blocks('rtt.staggeredReception', 'staggeredReception', { rule: 'R-NPT-39' })] : [];
}

/** R-HCK-26: where the authority names who places a pupil on a part-time timetable, nobody else does. */
export function checkPlacing({ by, placing, placerAbsent }: AgreeingFacts): Issue[] {
  if (by === undefined) return [];
  const facts = { ofOwnSchool: true, ...(placing && { placing }), placerAbsent: placerAbsent === true };
  const { may, why } = mayDo(by, 'placeOnReducedTimetable', facts);
  if (may) return [];
  const code = placing ? 'rtt.placedByOther' : 'permission.otherRole';
  return [{ code, path: 'by', effect: 'block', rule: why.rule }];
}

/** R-NPT-41: a timetable starts on its day, and that is not before the day on which it was agreed. */
export function checkStart({ start, agreedOn, today }: StartingFacts): Issue[] {
  const issues: Issue[] = [];
  if (start < agreedOn)
    issues.push(blocks('rtt.startBeforeConsent', 'start', { rule: 'R-NPT-41', params: { start, agreedOn } }));
  if (today < start) issues.push(blocks('rtt.startNotReached', 'start', { rule: 'R-NPT-53', params: { start } }));
  return issues;
}

/** A way out without full time says why (R-NPT-53). */
export function checkReason({ reason }: { readonly reason: string }): Issue[] {
  return reason.trim() ? [] : [blocks('rtt.endReasonMissing', 'reason', { rule: 'R-NPT-53' })];
}

/** The limit is passed from the day after the last lawful one: start + 84, or the day after an authorisation (E3, E5). */
export function checkPassed({ lawfulUntil, today }: RttFacts['passLimit']): Issue[] {
  if (today > lawfulUntil) return [];
  return [blocks('rtt.withinLimit', 'today', { rule: 'R-NPT-56', params: { lawfulUntil } })];
}

/** R-NPT-53: a pupil is reintegrated once the first full-time day has come. */
export function checkFullTime({ fullTimeFrom, today }: RttFacts['reintegrate']): Issue[] {
  if (today >= fullTimeFrom) return [];
  return [blocks('rtt.notFullTimeYet', 'fullTimeFrom', { rule: 'R-NPT-53', params: { fullTimeFrom } })];
}

/** A timetable has ended on a day that has come. */
export function checkEndedOn({ endedOn, today }: RttFacts['end']): Issue[] {
  return endedOn <= today ? [] : [blocks('rtt.endInFuture', 'endedOn', { rule: 'R-NPT-53', params: { endedOn } })];
}
