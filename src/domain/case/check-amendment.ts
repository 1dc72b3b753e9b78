import { dayOf } from '../date/zone';
import type { Attendance } from '../meeting/meeting';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { checkLock, inPlanState } from './check-lock';
import type { AmendmentFacts, ReviewedFacts } from './transition-facts';

/** T12, T14: the version in force stays so, and the next one is fit to be signed. */
export function checkAmendedVersion({ plan, amended, planIssues }: AmendmentFacts): Issue[] {
  const isNext = amended.version === plan.version + 1;
  return [
    ...inPlanState(plan, 'inForce'),
    ...(isNext ? [] : [blocks('plan.notNextVersion', 'amended')]),
    ...checkLock(amended, planIssues),
  ];
}

/** T12: parents or carers took part in the review; if none did, somebody talked to them first (R-NPT-36). */
export function checkFamilyHeard(facts: ReviewedFacts & AmendmentFacts): Issue[] {
  return facts.review.attendance.some(isFamilyThere) ? [] : checkParentContact(facts);
}

const isFamilyThere = ({ role, attended }: Attendance): boolean =>
  attended === 'attended' && (role === 'parentCarer' || role === 'fosterCarer');

/**
 * R-NPT-36: the co-ordinator or lead talked to a parent or carer of the case about the options, today or earlier but
 * not before the version came into force: an older talk was about something else. Civil days in Europe/London.
 */
export function checkParentContact({ case: kase, plan, contact, today }: AmendmentFacts): Issue[] {
  const issue = (code: string, path: string): Issue => ({ code, path, effect: 'block', rule: 'R-NPT-36' });
  if (!contact) return [issue('amend.contactMissing', 'contact')];
  const issues: Issue[] = [];
  const by = kase.people.find(({ id }) => id === contact.byPersonId);
  const family = kase.people.find(({ id }) => id === contact.withPersonId);
  if (by?.role !== 'coordinator' && by?.role !== 'schoolLead')
    issues.push(issue('amend.contactBy', 'contact.byPersonId'));
  if (family?.role !== 'parentCarer' && family?.role !== 'fosterCarer')
    issues.push(issue('amend.contactWith', 'contact.withPersonId'));
  if (!contact.optionsDiscussed.trim()) issues.push(issue('amend.optionsMissing', 'contact.optionsDiscussed'));
  if (contact.on > today) issues.push(issue('amend.contactInFuture', 'contact.on'));
  if (plan.inForceAt && contact.on < dayOf(plan.inForceAt)) issues.push(issue('amend.contactTooOld', 'contact.on'));
  return issues;
}
