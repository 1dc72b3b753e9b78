import type { Case } from '../domain/case/case';
import { inviteesFor } from '../domain/invitee/invitees';
import { type Meeting, meetingKey } from '../domain/meeting/meeting';
import type { Plan } from '../domain/plan/plan';
import { invalid, type Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { Ports } from './ports';
import { createOrJoin, type Joined } from './settle';

/**
 * The row of the review that was confirmed before signing: its own event, with the people whom DOMAIN B5 asks for.
 * Joins the row that is there. Failure: invalid when day or hour were not signed.
 */
export async function queueReview(
  ports: Ports,
  settings: Settings,
  kase: Case,
  plan: Plan,
  sequence: number,
): Promise<Result<Joined<Meeting>>> {
  const { reviewDate, reviewMeeting } = plan.frozen?.answers ?? plan.answers;
  if (!reviewDate || !reviewMeeting?.start) {
    return invalid({ code: 'review.hourMissing', path: 'reviewMeeting.start', effect: 'block' });
  }
  const { start, durationMinutes, room } = reviewMeeting;
  const meeting: Meeting = {
    schemaVersion: 1,
    caseRef: plan.caseRef,
    kind: 'review',
    sequence,
    state: 'queued',
    path: 'graph',
    date: reviewDate,
    start,
    durationMinutes,
    ...(room ? { room } : {}),
    invitees: [...inviteesFor(kase, settings.people, 'review').invitees],
    organiser: ports.session.me,
    revision: 1,
    queuedAt: ports.clock.now(),
  };
  return createOrJoin(ports.records.meetings, meetingKey(meeting), meeting);
}
