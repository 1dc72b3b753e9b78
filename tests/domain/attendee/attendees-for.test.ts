import { describe, expect, it } from 'vitest';
import type { AttendeeRule } from '../../../src/domain/attendee/attendee-rule';
import { attendeesFor } from '../../../src/domain/attendee/attendees-for';
import hackneyJson from '../../../src/policy/packs/hackney/pack.json';
import nptJson from '../../../src/policy/packs/npt/pack.json';
import southGlosJson from '../../../src/policy/packs/south-gloucestershire/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { valueIn } from '../../support/school-world';

const rulesOf = (json: unknown) => valueIn(readPack(json)).attendees?.value ?? [];
const levels = (rules: readonly AttendeeRule[], facts: Parameters<typeof attendeesFor>[1]) =>
  attendeesFor(rules, facts).map(({ role, level }) => `${role}: ${level}`);
const row = (more: Partial<AttendeeRule> = {}): AttendeeRule => ({
  role: 'ewo',
  when: 'always',
  planning: 'required',
  review: 'optional',
  ...more,
});

describe('attendeesFor', () => {
  it('gives each role the level of its meeting', () => {
    expect(attendeesFor([row()], { kind: 'planning', holds: [] })).toEqual([
      { role: 'ewo', level: 'required', why: { rule: 'D5-6', inputs: { when: 'always' } } },
    ]);
    expect(levels([row()], { kind: 'review', holds: [] })).toEqual(['ewo: optional']);
  });

  it('names each role once, at its strongest level, in the order of the table', () => {
    const rules = [
      row({ planning: 'optional' }),
      row({ role: 'alnCo', planning: 'notify' }),
      row({ when: 'aln', planning: 'required' }),
      row({ role: 'alnCo', when: 'aln', planning: 'onRequest' }),
    ];
    expect(levels(rules, { kind: 'planning', holds: ['aln'] })).toEqual(['ewo: required', 'alnCo: notify']);
    expect(levels(rules, { kind: 'planning', holds: [] })).toEqual(['ewo: optional', 'alnCo: notify']);
  });

  it('gives the reason of the first row where two rows have the same level', () => {
    const rules = [row(), row({ when: 'aln' })];
    expect(attendeesFor(rules, { kind: 'planning', holds: ['aln'] }).map(({ why }) => why.inputs)).toEqual([
      { when: 'always' },
    ]);
  });

  it('ranks required before optional, notify, on request and not involved', () => {
    const ranked = ['required', 'optional', 'notify', 'onRequest', 'notInvolved'] as const;
    const weakestFirst = [...ranked].reverse().map((planning) => row({ planning }));
    const strongest = ranked.map((_, index) =>
      levels(weakestFirst.slice(0, 5 - index), { kind: 'planning', holds: [] }),
    );
    expect(strongest).toEqual([
      ['ewo: required'],
      ['ewo: optional'],
      ['ewo: notify'],
      ['ewo: onRequest'],
      ['ewo: notInvolved'],
    ]);
  });

  it('keeps to the stages of a row', () => {
    const staged = [row({ stages: ['stage1', 'stage3'] })];
    expect(levels(staged, { kind: 'planning', holds: [], stage: 'stage3' })).toEqual(['ewo: required']);
    expect(levels(staged, { kind: 'planning', holds: [], stage: 'stage2' })).toEqual([]);
    expect(levels(staged, { kind: 'planning', holds: [] })).toEqual([]);
  });

  it('lets a substitute come where nobody of the role can, and says for whom', () => {
    const rules = [row({ substitute: 'deputyHead' })];
    expect(attendeesFor(rules, { kind: 'planning', holds: [], unavailable: ['ewo'] })).toEqual([
      { role: 'deputyHead', level: 'required', why: { rule: 'D5-6', inputs: { when: 'always', standsInFor: 'ewo' } } },
    ]);
    expect(levels(rules, { kind: 'planning', holds: [], unavailable: ['dsl'] })).toEqual(['ewo: required']);
    expect(levels([row()], { kind: 'planning', holds: [], unavailable: ['ewo'] })).toEqual(['ewo: required']);
  });

  it('carries the rule with its clause', () => {
    const [ewo] = attendeesFor([row({ rule: 'R-NPT-10' })], { kind: 'planning', holds: [] });
    expect(ewo?.why).toEqual({
      rule: 'R-NPT-10',
      clause: 'The Pastoral Support Programme as a Collaborative Process',
      inputs: { when: 'always' },
    });
  });

  it('Neath Port Talbot: the EWO with attendance (R-NPT-10) and the timetable (R-NPT-48), officers at reviews', () => {
    const npt = rulesOf(nptJson);
    expect(levels(npt, { kind: 'planning', holds: [] })).toEqual([
      'schoolLead: required',
      'coordinator: required',
      'parentCarer: required',
      'keyAdult: optional',
      'alnCo: optional',
      'partner: required',
    ]);
    const reduced = levels(npt, { kind: 'review', holds: ['reducedTimetable', 'alnPlan', 'alternativeProvision'] });
    expect(reduced).toEqual([
      'schoolLead: required',
      'coordinator: required',
      'parentCarer: required',
      'keyAdult: optional',
      'alnCo: optional',
      'ewo: required',
      'partner: required',
      'deso: notify',
      'pspOfficer: required',
      'alnst: notify',
      'provider: required',
    ]);
  });

  it('Hackney: the Exclusions Officer at reviews of a pupil with exclusions (R-HCK-18), with everybody involved (R-HCK-05)', () => {
    const hackney = rulesOf(hackneyJson);
    expect(levels(hackney, { kind: 'review', holds: ['exclusions'] })).toEqual([
      'parentCarer: required',
      'pupil: required',
      'schoolLead: required',
      'partner: required',
      'exclusionsOfficer: required',
    ]);
    expect(levels(hackney, { kind: 'planning', holds: ['exclusions'] })).toContain('exclusionsOfficer: notInvolved');
  });

  it('South Gloucestershire: the LA representative at Stages 1 (R-SG-13) and 3 (R-SG-42), the head informed (R-SG-03)', () => {
    const at = (stage: string) => levels(rulesOf(southGlosJson), { kind: 'planning', holds: [], stage });
    expect(at('stage1')).toEqual([
      'schoolLead: required',
      'laRepresentative: required',
      'parentCarer: required',
      'pupil: required',
      'headteacher: notify',
    ]);
    expect(at('stage2')).toEqual([
      'schoolLead: required',
      'parentCarer: required',
      'pupil: required',
      'partner: required',
      'headteacher: notify',
    ]);
    expect(at('stage3')).toEqual(['schoolLead: required', 'laRepresentative: required', 'headteacher: notify']);
  });
});
