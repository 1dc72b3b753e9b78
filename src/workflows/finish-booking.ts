import { type Meeting, meetingKey } from '../domain/meeting/meeting';
import { fail, ok, type Result } from '../domain/result/result';
import { appendHistory } from './append-history';
import { moveCase } from './move-case';
import type { Ports, Stored } from './ports';
import { settle } from './settle';

/**
 * The event is there: first the case (T4 for the planning meeting) and its history, last the row. While the row is
 * open the due queue comes back to it, so a crash in between is finished by whoever looks next.
 */
export async function finishBooking(
  ports: Ports,
  was: Stored<Meeting>,
  booked: Meeting,
): Promise<Result<Stored<Meeting>>> {
  const noted = booked.kind === 'planning' ? await planMeeting(ports, booked) : await noteReview(ports, booked);
  if (!noted.ok) return noted;
  return settle(ports.records.meetings, was, (now) => {
    if (now.state === 'booked' || now.state === 'held') return ok(now);
    if (now.state === 'cancelled') return fail({ kind: 'conflict' });
    return ok({ ...now, ...booked });
  });
}

async function planMeeting(ports: Ports, booked: Meeting): Promise<Result<unknown>> {
  const kase = await ports.records.cases.byKey(booked.caseRef);
  if (!kase.ok) return kase;
  if (!kase.value) return fail({ kind: 'notFound' });
  const { date } = booked;
  return moveCase(ports, kase.value, {
    from: 'gathering',
    to: 'meetingPlanned',
    change: { nextDue: { on: date, kind: 'meeting', rule: 'R-NPT-11' } },
    note: noteOf(booked, 'meetingBooked', 'T4'),
  });
}

const noteReview = (ports: Ports, booked: Meeting): Promise<Result<unknown>> =>
  appendHistory(ports, booked.caseRef, noteOf(booked, 'reviewBooked', 'R-NPT-02'));

function noteOf(booked: Meeting, what: string, why: string) {
  const key = meetingKey(booked);
  const details = { on: booked.date, at: booked.start, asked: booked.queuedAt };
  return { onceKey: `booked|${key}|${booked.revision}`, what, why, details };
}
