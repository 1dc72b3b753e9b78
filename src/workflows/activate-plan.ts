import { canMove } from '../domain/case/transitions';
import { addDays } from '../domain/date/school-day';
import { checkRecipients, narrowedDomains } from '../domain/dispatch/recipients';
import type { Plan } from '../domain/plan/plan';
import { fail, type Issue, invalid, ok, type Result } from '../domain/result/result';
import { reviewWindow } from '../domain/review/review-schedule';
import type { Settings } from '../domain/settings/settings';
import { bookByGraph } from './book-by-graph';
import { planDocument } from './dispatch/plan-document';
import { queueDispatch } from './dispatch/queue-dispatch';
import { type CaseFile, currentPlan, loadCase, nextReviewNumber } from './load-case';
import { caseRefOf, moveCase } from './move-case';
import { planMessages } from './plan-messages';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';
import { queueReview } from './queue-review';
import { settle } from './settle';

/**
 * T8, by itself: the messages and the review become rows (children first), then the plan comes into force, which is
 * the one write that commits them, then the case turns active and the review's event is made. Every step joins what an
 * earlier or parallel run did, so any session may run it again at any point. Messages leave by the due queue.
 * Failures: invalid (signatures missing, address not allowed, a character without glyph), conflict when the plan was
 * withdrawn meanwhile, and those of the ports.
 */
export async function activatePlan(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  file: CaseFile,
): Promise<Result<CaseFile>> {
  const plan = currentPlan(file);
  if (!plan) return fail({ kind: 'notFound' });
  if (file.case.value.state === 'active' && plan.value.state === 'inForce') return ok(file);
  const inForce = plan.value.state === 'inForce' ? ok(plan) : await bringIntoForce(ports, deps, settings, file, plan);
  if (!inForce.ok) return inForce;
  const { version } = plan.value;
  const moved = await moveCase(ports, file.case, {
    from: 'awaitingSignatures',
    to: 'active',
    change: { ...reviewDue(deps, file, plan.value), sending: 'Queued' },
    note: { onceKey: `inForce|${version}`, what: 'planInForce', why: 'T8', details: { version: String(version) } },
  });
  if (!moved.ok) return moved;
  await bookReviews(ports, deps, file);
  return loadCase(ports, caseRefOf(file.case.value));
}

async function bringIntoForce(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  file: CaseFile,
  plan: Stored<Plan>,
): Promise<Result<Stored<Plan>>> {
  const signatures = file.signatures.map(({ value }) => value);
  const kase = file.case.value;
  const verdict = canMove('T8', { case: kase, plan: plan.value, signatures });
  if (!verdict.allowed) return invalid(...verdict.issues);
  const { planned, missing } = planMessages(deps, kase, plan.value, settings);
  const allowed = narrowedDomains(ports.limits.allowedDomains, settings);
  const issues: Issue[] = [...missing, ...planned.flatMap(({ to }) => checkRecipients(to, allowed))];
  if (issues.length > 0) return invalid(...issues);
  const document = await planDocument(ports, plan.value, signatures);
  if (!document.ok) return document;
  const attachment = document.value.record;

  const queued = await Promise.all([
    ...planned.map((each) => queueDispatch(ports, deps, settings, { plan: plan.value, planned: each, attachment })),
    queueReview(ports, settings, kase, plan.value, nextReviewNumber(file)),
  ]);
  const stopped = queued.find((row) => !row.ok);
  if (stopped && !stopped.ok) return stopped;
  return settle(ports.records.plans, plan, (now) => {
    if (now.state === 'inForce') return ok(now);
    if (now.state !== 'locked') return fail({ kind: 'conflict' });
    return ok({ ...now, state: 'inForce' as const, inForceAt: ports.clock.now() });
  });
}

/** What the board shows next: the review of the plan and, where the authority sets one, its last lawful day (R-NPT-02). */
function reviewDue(deps: PolicyDeps, file: CaseFile, { answers }: Plan) {
  const { reviewDate, meetingDate } = answers;
  if (!reviewDate || !meetingDate) return {};
  const due = { on: reviewDate, kind: 'review' as const, rule: 'R-NPT-02' };
  const schedule = deps.pack.reviewSchedule?.value;
  if (!schedule) return { nextDue: due };
  const { hard } = reviewWindow(schedule, nextReviewNumber(file));
  return { nextDue: { ...due, limit: addDays(meetingDate, hard) } };
}

/** At once for the person who waits; whatever stays open is finished by the due queue. */
async function bookReviews(ports: Ports, deps: PolicyDeps, file: CaseFile): Promise<void> {
  const meetings = await ports.records.meetings.ofCase(caseRefOf(file.case.value));
  if (!meetings.ok) return;
  const open = meetings.value.records.filter(({ value }) => value.path === 'graph' && value.state === 'queued');
  await Promise.all(open.map((meeting) => bookByGraph(ports, deps, meeting)));
}
