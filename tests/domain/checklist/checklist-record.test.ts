import { expect, it } from 'vitest';
import { ChecklistRecordSchema } from '../../../src/domain/checklist/checklist-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const checklist = aStoredForm('c5', {
  school: 'Ysgol Bryn Glas',
  keyStage: '3',
  pupilName: 'Owain Jones',
  dateOfBirth: '2014-02-11',
  referrals: true,
  referralsComment: 'Youth Service',
  riskAssessments: true,
  pspInPlace: false,
  healthOnly: true,
  consent: true,
  careArrangements: true,
  travelAgreed: false,
  travelComment: 'Walks',
  travelAssistance: false,
  idp: true,
  alnstLiaisonOn: '2026-10-02',
  reintegrationPlan: true,
  completedBy: 'Carys Rees',
  completedOn: '2026-10-05',
  completedSections: ['about'],
});

it('a checklist keeps every answer of C5 when it is stored and read again', () => {
  expect(keptOf(ChecklistRecordSchema, checklist)).toEqual(checklist);
});

it('a checklist is not read from the row of another form', () => {
  expect(refusedIn(ChecklistRecordSchema, { ...checklist, formId: 'c6' })).toEqual(['formId']);
});
