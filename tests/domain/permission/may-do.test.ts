import { describe, expect, it } from 'vitest';
import { mayDo, type PermissionFacts } from '../../../src/domain/permission/may-do';
import { type ActingRole, type Action, PERMISSIONS } from '../../../src/domain/permission/permissions';

const ACTIONS: readonly Action[] = [
  'readCase',
  'readHeader',
  'readOutcomes',
  'readCheckIns',
  'readFlags',
  'readSubmitted',
  'readAuthorisations',
  'readOwnPart',
  'readOwnCopy',
  'openCase',
  'writeNarrative',
  'moveCase',
  'schedule',
  'remind',
  'recordDocument',
  'recordLeaving',
  'writeCheckIns',
  'writeFlags',
  'writeTasks',
  'placeOnReducedTimetable',
  'contribute',
  'reportAction',
  'writeAuditColour',
  'writeFindings',
  'recordAuthorisation',
  'decideAuthorisation',
  'writeProviders',
];
const EVERYWHERE = { ofOwnSchool: true, ofOwnPupil: true, ofOwnAuthority: true, ownPart: true };
const allowedTo = (role: ActingRole, facts: PermissionFacts = EVERYWHERE) =>
  ACTIONS.filter((action) => mayDo(role, action, facts).may);

const SCHOOL = [
  ...ACTIONS.slice(0, 5),
  'openCase',
  'writeNarrative',
  'moveCase',
  'schedule',
  'remind',
  'recordDocument',
  'recordLeaving',
  'writeCheckIns',
  'writeFlags',
  'writeTasks',
  'placeOnReducedTimetable',
];
const AUTHORITY = [
  'readSubmitted',
  'readAuthorisations',
  'writeAuditColour',
  'writeFindings',
  'recordAuthorisation',
  'writeProviders',
];

describe('Who may do what (D3)', () => {
  it.each<[ActingRole, readonly string[]]>([
    ['schoolLead', SCHOOL],
    ['coordinator', SCHOOL],
    ['alnCo', SCHOOL],
    ['headteacher', SCHOOL],
    ['actingHeadteacher', SCHOOL],
    ['office', ['readHeader', 'openCase', 'schedule', 'remind', 'recordDocument', 'recordLeaving']],
    ['keyAdult', ['readOutcomes', 'readCheckIns', 'writeCheckIns']],
    ['dsl', [...ACTIONS.slice(0, 5), 'writeFlags', 'writeTasks']],
    ['partner', ['readOwnPart', 'contribute', 'reportAction']],
    ['provider', ['readOwnPart', 'contribute', 'reportAction']],
    ['ewo', AUTHORITY],
    ['deso', AUTHORITY],
    ['pspOfficer', AUTHORITY],
    ['director', ['readAuthorisations', 'decideAuthorisation']],
    ['pupil', ['readOwnCopy']],
    ['parentCarer', ['readOwnCopy']],
    ['teacherInCharge', []],
    ['chosenAdult', []],
    ['other', []],
  ])('%s: exactly what the row says', (role, actions) => {
    expect(allowedTo(role)).toEqual(actions);
  });

  it('holds each row within its reach', () => {
    const within = PERMISSIONS.map(({ row, roles: [role], within: reach }) => {
      const { [reach]: _without, ...elsewhere } = EVERYWHERE;
      return [row, reach, role ? allowedTo(role, elsewhere) : ['nobody']];
    });
    expect(within).toEqual([
      ['D3-schoolLead', 'ofOwnSchool', []],
      ['D3-office', 'ofOwnSchool', []],
      ['D3-keyAdult', 'ofOwnPupil', []],
      ['D3-dsl', 'ofOwnSchool', []],
      ['D3-partner', 'ownPart', []],
      ['D3-authority', 'ofOwnAuthority', []],
      ['D3-director', 'ofOwnAuthority', []],
      ['D3-family', 'ownPart', []],
    ]);
  });

  it('lets nobody but school roles write the narrative: not the office, not the authority', () => {
    const writers = PERMISSIONS.filter(({ may }) => may.includes('writeNarrative')).map(({ row }) => row);
    expect(writers).toEqual(['D3-schoolLead']);
  });

  it('lets nobody but the director decide an authorisation', () => {
    const deciders = PERMISSIONS.filter(({ may }) => may.includes('decideAuthorisation')).map(({ row }) => row);
    expect(deciders).toEqual(['D3-director']);
  });

  it('says why: the row, and what it looked at', () => {
    expect(mayDo('keyAdult', 'writeCheckIns', { ofOwnPupil: false })).toEqual({
      may: false,
      why: { rule: 'D3-keyAdult', inputs: { role: 'keyAdult', action: 'writeCheckIns', ofOwnPupil: false } },
    });
    expect(mayDo('other', 'readCase', EVERYWHERE).why).toEqual({
      rule: 'D3',
      inputs: { role: 'other', action: 'readCase' },
    });
  });
});

describe('Who places a pupil on a part-time timetable (R-HCK-26)', () => {
  const placing = { by: 'headteacher', inAbsence: ['actingHeadteacher', 'teacherInCharge'] } as const;
  const may = (role: ActingRole, facts: PermissionFacts = {}) =>
    mayDo(role, 'placeOnReducedTimetable', { ofOwnSchool: true, placing, ...facts }).may;

  it('only the headteacher, where the authority says so (R-HCK-26)', () => {
    expect([may('headteacher'), may('schoolLead'), may('actingHeadteacher')]).toEqual([true, false, false]);
  });

  it('the acting headteacher or teacher in charge while the headteacher is absent (R-HCK-26)', () => {
    const absent = { placerAbsent: true };
    expect([may('actingHeadteacher', absent), may('teacherInCharge', absent)]).toEqual([true, true]);
    expect([may('schoolLead', absent), may('headteacher', absent)]).toEqual([false, true]);
  });

  it('at no other school', () => {
    expect(may('headteacher', { ofOwnSchool: false })).toBe(false);
  });

  it('any school lead where the authority says nothing', () => {
    expect(mayDo('schoolLead', 'placeOnReducedTimetable', { ofOwnSchool: true }).may).toBe(true);
  });

  it('narrows nothing else', () => {
    expect(mayDo('schoolLead', 'writeNarrative', { ofOwnSchool: true, placing }).may).toBe(true);
  });

  it('says the rule and who is named', () => {
    const { why } = mayDo('schoolLead', 'placeOnReducedTimetable', { ofOwnSchool: true, placing });
    expect([why.rule, why.inputs]).toEqual([
      'R-HCK-26',
      { role: 'schoolLead', placedBy: 'headteacher', placerAbsent: false, ofOwnSchool: true },
    ]);
  });
});
