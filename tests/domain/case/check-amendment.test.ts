import { describe, expect, it } from 'vitest';
import { type ParentContact, ParentContactSchema } from '../../../src/domain/case/parent-contact';
import type { TransitionFacts } from '../../../src/domain/case/transition-facts';
import { canMove } from '../../../src/domain/case/transitions';
import { day } from '../../../src/domain/date/iso-date';
import type { Attendance } from '../../../src/domain/meeting/meeting';
import { aLockedPlan, aPlan, PEOPLE } from '../../support/builders';
import { ALLOWED, COORDINATOR, IN_FORCE, inState, LEAD_CAME, PARENT_CAME, TALK } from '../../support/transition-facts';

const amend = (more: Partial<TransitionFacts['T14']>) => canMove('T14', { ...ALLOWED.T14, ...more });
const issuesAfter = (contact: Partial<ParentContact>) => amend({ contact: { ...TALK, ...contact } }).issues;
const issue = (code: string, path: string) => ({ code, path, effect: 'block', rule: 'R-NPT-36' });
const { contact: _none, ...WITHOUT_TALK } = ALLOWED.T14;

describe('T14: a plan is amended between reviews', () => {
  it('is allowed after a talk with the family about the options (R-NPT-36)', () => {
    expect(amend({})).toEqual({ allowed: true, issues: [] });
  });

  it('is refused without a record of the talk (R-NPT-36)', () => {
    expect(canMove('T14', WITHOUT_TALK)).toEqual({
      allowed: false,
      issues: [issue('amend.contactMissing', 'contact')],
    });
  });

  it('counts a talk by co-ordinator or lead with a parent or foster carer, and no other', () => {
    const people = [...Object.values(PEOPLE), COORDINATOR];
    const kase = inState('active', { people });
    const talk = (contact: Partial<ParentContact>) => amend({ case: kase, contact: { ...TALK, ...contact } }).issues;
    expect(talk({ byPersonId: 'coordinator', withPersonId: 'fosterCarer' })).toEqual([]);
    expect(talk({ byPersonId: 'keyAdult' })).toEqual([issue('amend.contactBy', 'contact.byPersonId')]);
    expect(talk({ withPersonId: 'chosenAdult' })).toEqual([issue('amend.contactWith', 'contact.withPersonId')]);
    expect(talk({ byPersonId: 'nobody', withPersonId: 'nobody' })).toEqual([
      issue('amend.contactBy', 'contact.byPersonId'),
      issue('amend.contactWith', 'contact.withPersonId'),
    ]);
  });

  it('asks which options were discussed', () => {
    expect(issuesAfter({ optionsDiscussed: ' ' })).toEqual([issue('amend.optionsMissing', 'contact.optionsDiscussed')]);
  });

  it('counts a talk from the day the plan came into force until today', () => {
    expect(issuesAfter({ on: day('2026-10-05') })).toEqual([issue('amend.contactTooOld', 'contact.on')]);
    expect(issuesAfter({ on: day('2026-10-06') })).toEqual([]);
    expect(issuesAfter({ on: day('2026-10-13') })).toEqual([]);
    expect(issuesAfter({ on: day('2026-10-14') })).toEqual([issue('amend.contactInFuture', 'contact.on')]);
  });

  it('knows no talk as too old where the day of coming into force is not recorded', () => {
    const { inForceAt: _unknown, ...plan } = IN_FORCE;
    expect(amend({ plan, contact: { ...TALK, on: day('2026-09-01') } }).issues).toEqual([]);
  });

  it('goes from the version in force to the next one, a draft without issues', () => {
    const codes = (more: Partial<TransitionFacts['T14']>) => amend(more).issues.map(({ code, path }) => [code, path]);
    expect(codes({ plan: { ...IN_FORCE, state: 'superseded' } })).toEqual([['plan.wrongState', 'plan']]);
    expect(codes({ amended: aPlan({ version: 3 }) })).toEqual([['plan.notNextVersion', 'amended']]);
    expect(codes({ amended: aPlan({ version: 1 }) })).toEqual([['plan.notNextVersion', 'amended']]);
    expect(codes({ amended: aLockedPlan({ version: 2 }) })).toEqual([['plan.wrongState', 'plan']]);
    expect(codes({ planIssues: [{ code: 'some.issue', path: 'x', effect: 'block' }] })).toEqual([['some.issue', 'x']]);
  });

  it('keeps the record of a talk as it was typed', () => {
    expect(ParentContactSchema.parse(JSON.parse(JSON.stringify(TALK)))).toEqual(TALK);
  });
});

describe('T12: a review adapts the plan', () => {
  const adapt = (attendance: readonly Attendance[], more: Partial<TransitionFacts['T12']> = {}) => {
    const { contact: _contact, ...facts } = ALLOWED.T12;
    return canMove('T12', { ...facts, review: { choice: 'adapt', attendance }, ...more });
  };

  it('is allowed without a further talk when a parent or foster carer took part', () => {
    expect(adapt([LEAD_CAME, PARENT_CAME])).toEqual({ allowed: true, issues: [] });
    expect(adapt([{ ...PARENT_CAME, role: 'fosterCarer' }])).toEqual({ allowed: true, issues: [] });
  });

  it('needs the talk when no parent came (R-NPT-36)', () => {
    const missing = { allowed: false, issues: [issue('amend.contactMissing', 'contact')] };
    expect(adapt([LEAD_CAME])).toEqual(missing);
    expect(adapt([LEAD_CAME, { ...PARENT_CAME, attended: 'apologies' }])).toEqual(missing);
    expect(adapt([LEAD_CAME], { contact: TALK })).toEqual({ allowed: true, issues: [] });
  });
});
