import { describe, expect, it } from 'vitest';
import {
  FamilyDiscussionRecordSchema,
  PupilViewsRecordSchema,
  ReferralMeetingRecordSchema,
} from '../../../src/domain/ks3/ks3-sheets';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const meeting = aStoredForm('c14Meeting', {
  firstQuestions: { whoResponds: { note: 'The head of year' }, referral: { note: 'Not yet' } },
  steps: { analysis: { notes: 'Leaves maths', action: 'Watch one lesson', owner: 'Gareth Lloyd' } },
  agreement: { approach: { agreed: true, text: 'One adult answers for all' }, contacts: { agreed: false } },
});
const family = aStoredForm('c14Family', {
  prompts: { expectations: { idea: 'Read the rules together' }, safe: { idea: 'A quiet room' } },
  supportAtHome: [{ id: 's1', idea: 'Bag packed the evening before' }],
  actionPlan: { familyVoice: { action: 'A call each Friday' } },
});
const pupil = aStoredForm('c14Pupil', {
  statements: { headOfYear: { howOften: 'often' }, professionals: { howOften: 'almostAlways' } },
  couldGoWrong: [{ id: 'w1', thing: 'Another class laughs' }],
  couldGoWell: [{ id: 'g1', thing: 'More football' }],
});

describe.each([
  ['the referral meeting', ReferralMeetingRecordSchema, meeting],
  ['the discussion with the family (R-KS3-08)', FamilyDiscussionRecordSchema, family],
  ['the views of the pupil (R-KS3-09)', PupilViewsRecordSchema, pupil],
] as const)('The sheet of %s', (_whose, schema, stored) => {
  it('keeps every answer when it is stored and read again', () => {
    expect(keptOf(schema, stored)).toEqual(stored);
  });

  it('may stay empty: no item is compulsory', () => {
    expect(refusedIn(schema, { ...stored, answers: {} })).toEqual([]);
  });

  it('is not read from the row of another form', () => {
    expect(refusedIn(schema, { ...stored, formId: 'c1' })).toEqual(['formId']);
  });
});
