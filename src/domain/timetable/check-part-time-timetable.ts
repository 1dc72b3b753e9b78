import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/** R-HCK-27: the usual reasons; `other` needs to be explained. */
export const PART_TIME_REASONS = ['reintegration', 'challengingBehaviour', 'other'] as const;

/** A part-time timetable as Hackney's guide asks for it. */
export interface PartTimeTimetableFacts {
  readonly start: IsoDate;
  /** The day by which the pupil attends full time or has other provision. */
  readonly end?: IsoDate;
  readonly afterwards?: 'fullTime' | 'alternativeProvision';
  readonly reason?: (typeof PART_TIME_REASONS)[number];
  readonly otherReason: string;
  /** What makes the circumstances exceptional and specific to this pupil. */
  readonly circumstances: string;
  readonly parentAgreedOn?: IsoDate;
}

/**
 * What a part-time timetable may not begin without: very exceptional, specific circumstances, a time limit after the
 * start, and what follows it (R-HCK-24); the parent's support and agreement, not later than the start (R-HCK-25); a
 * reason, explained when it is none of the usual ones (R-HCK-27). Civil days.
 */
export function checkPartTimeTimetable(facts: PartTimeTimetableFacts): Issue[] {
  return [...checkLimit(facts), ...checkAgreement(facts), ...checkReason(facts)];
}

function checkLimit({ start, end, afterwards, circumstances }: PartTimeTimetableFacts): Issue[] {
  const rule = 'R-HCK-24';
  const issues: Issue[] = [];
  if (!circumstances.trim()) issues.push(blocks('partTime.circumstancesMissing', 'circumstances', { rule }));
  if (!end) issues.push(blocks('partTime.endMissing', 'end', { rule }));
  else if (end <= start) issues.push(blocks('partTime.endBeforeStart', 'end', { rule, params: { start } }));
  if (!afterwards) issues.push(blocks('partTime.afterwardsMissing', 'afterwards', { rule }));
  return issues;
}

function checkAgreement({ parentAgreedOn, start }: PartTimeTimetableFacts): Issue[] {
  const rule = 'R-HCK-25';
  if (!parentAgreedOn) return [blocks('partTime.parentNotAgreed', 'parentAgreedOn', { rule })];
  if (parentAgreedOn <= start) return [];
  return [blocks('partTime.agreedTooLate', 'parentAgreedOn', { rule, params: { start } })];
}

function checkReason({ reason, otherReason }: PartTimeTimetableFacts): Issue[] {
  const rule = 'R-HCK-27';
  if (!reason) return [blocks('partTime.reasonMissing', 'reason', { rule })];
  if (reason !== 'other' || otherReason.trim()) return [];
  return [blocks('partTime.otherReasonMissing', 'otherReason', { rule })];
}
