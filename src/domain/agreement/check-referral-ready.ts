import type { IsoDate } from '../date/iso-date';
import { asksReason } from '../result/issue';
import type { Issue } from '../result/result';

/** What should have happened before agencies meet about a referral. Days are civil. */
export interface ReferralReadiness {
  readonly meetingOn: IsoDate;
  readonly needsAssessedOn?: IsoDate;
  /** First and last day on which behaviour was watched, if necessary by a behaviour support teacher. */
  readonly monitored?: { readonly from: IsoDate; readonly to: IsoDate };
  /** Reasons given where something expected is not met, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
}

/**
 * R-KS3-01: before a referral meeting needs are assessed and behaviour is monitored, both by the day before it; what is
 * missing asks for a reason, answered in `reasons` under the rule. Civil days.
 */
export function checkReferralReady({ meetingOn, needsAssessedOn, monitored, reasons }: ReferralReadiness): Issue[] {
  const rule = 'R-KS3-01';
  if (reasons[rule]?.trim()) return [];
  const issues: Issue[] = [];
  if (!needsAssessedOn || needsAssessedOn >= meetingOn) {
    issues.push(asksReason('referralMeeting.needsNotAssessed', 'needsAssessedOn', { rule }));
  }
  if (!monitored || monitored.to >= meetingOn) {
    issues.push(asksReason('referralMeeting.notMonitored', 'monitored', { rule }));
  }
  return issues;
}
