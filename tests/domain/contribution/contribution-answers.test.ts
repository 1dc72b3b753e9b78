import { describe, expect, it } from 'vitest';
import {
  AgencyContributionRecordSchema,
  FamilyContributionRecordSchema,
  InterventionsContributionRecordSchema,
  PupilContributionRecordSchema,
  StaffContributionRecordSchema,
} from '../../../src/domain/contribution/contribution-answers';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

/** What every contribution says about itself. */
const request = {
  requestedOn: '2026-09-14',
  dueOn: '2026-09-21',
  receivedOn: '2026-09-18',
  from: 'Gareth Lloyd',
  role: 'Form tutor',
  channel: 'meeting',
  language: 'cy',
  notAvailableReason: '',
};
const staff = aStoredForm('c15Staff', {
  ...request,
  subject: 'Maths',
  strengths: 'Mental arithmetic',
  concerns: 'Leaves the room',
  strategies: [{ id: 's1', strategy: 'A seat by the door', result: 'Stays longer' }],
  attendance: 'Two lessons of four',
  attainment: 'Below what he can do',
});
const pupil = aStoredForm('c15Pupil', {
  ...request,
  helper: 'Gareth Lloyd',
  whatMatters: 'Football',
  whoMatters: 'Nan',
  works: 'Mornings',
  doesNotWork: 'Maths',
  wantToChange: 'To stay in the room',
  whoToInvite: 'Nan',
  takingPart: 'inPerson',
});
const family = aStoredForm('c15Family', {
  ...request,
  worksAtHome: 'Bag packed the evening before',
  worksAtSchool: 'Workshop',
  worries: 'Walks home alone',
  hopes: 'A full week',
  familyCanDo: 'Bring him',
  bestTime: 'After four',
  bestPlace: 'At home',
  interpreter: false,
  childcare: true,
  supporter: 'Huw Parry',
});
const agency = aStoredForm('c15Agency', {
  ...request,
  agency: 'Youth Service',
  involvedFrom: '2026-01-12',
  involvedTo: '2026-07-17',
  currentSupport: 'A group each Tuesday',
  recommendation: 'Go on',
  canAttend: true,
  actionOffered: 'A lift to the group',
});
const interventions = aStoredForm('c15Interventions', {
  ...request,
  interventions: [
    {
      id: 'i1',
      name: 'Mentoring',
      from: '2026-04-13',
      to: '2026-07-10',
      by: 'Gareth Lloyd',
      result: 'Helped for three weeks',
      idpOutcome: 'None',
    },
  ],
});

describe.each([
  ['the staff', StaffContributionRecordSchema, staff],
  ['the pupil', PupilContributionRecordSchema, pupil],
  ['the family', FamilyContributionRecordSchema, family],
  ['an agency', AgencyContributionRecordSchema, agency],
  ['earlier interventions', InterventionsContributionRecordSchema, interventions],
] as const)('The contribution of %s (R-NPT-25, C15)', (_whose, schema, stored) => {
  it('keeps every answer when it is stored and read again', () => {
    expect(keptOf(schema, stored)).toEqual(stored);
  });

  it('is not read from the row of another form', () => {
    expect(refusedIn(schema, { ...stored, formId: 'c1' })).toEqual(['formId']);
  });
});
