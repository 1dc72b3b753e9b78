import { expect, it } from 'vitest';
import { PlacementRecordSchema } from '../../../src/domain/placement/placement-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const placement = aStoredForm('c7', {
  provider: 'The Forge',
  isNewProvider: true,
  address: '1 Forge Lane',
  start: '2026-10-12',
  end: '2027-02-12',
  week: { '2': { from: '09:00', until: '12:00' }, '4': { from: '13:00', until: '15:00' } },
  objective: 'A certificate in metalwork',
  attainment: 'Works well with his hands',
  nextStep: 'reintegration',
  rationale: 'Nothing at school comes near it',
  pupilConsultedOn: '2026-09-21',
  familyConsultedOn: '2026-09-22',
  agenciesConsultedOn: '2026-09-23',
  monitor: 'Gareth Lloyd',
  safetyCheckedBy: 'Angharad Rees',
  safetyCheckedOn: '2026-09-30',
  discussedInMeeting: true,
  safeguardingAgreed: true,
  declarationNumber: 1,
  notifiedOn: '2026-10-09',
});

it('a placement keeps every answer of C7 when it is stored and read again', () => {
  expect(keptOf(PlacementRecordSchema, placement)).toEqual(placement);
});

it('a placement leads to one of the four next steps (R-NPT-86)', () => {
  expect(refusedIn(PlacementRecordSchema, aStoredForm('c7', { nextStep: 'holiday' }))).toEqual(['answers.nextStep']);
});

it('a placement is not read from the row of another form', () => {
  expect(refusedIn(PlacementRecordSchema, { ...placement, formId: 'c8' })).toEqual(['formId']);
});
