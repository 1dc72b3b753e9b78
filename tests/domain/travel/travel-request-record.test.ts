import { expect, it } from 'vitest';
import { TravelRequestRecordSchema } from '../../../src/domain/travel/travel-request-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const request = aStoredForm('c11', {
  entitlementConfirmed: true,
  entitlementConfirmedOn: '2026-10-01',
  requesterName: 'Carys Rees',
  requesterEmail: 'carys.rees@brynglas.example',
  pupilName: 'Owain Jones',
  start: '2026-10-12',
  end: '2026-12-18',
  change: 'Home at noon',
  week: { '1': { arrival: '09:00', departure: '12:00' }, '3': { arrival: '09:00', departure: '12:30' } },
  reason: 'A reduced timetable',
  sanctionService: 'Pupil Wellbeing',
  sanctionScanAttached: true,
  transportAnswer: 'agreed',
  transportAnsweredOn: '2026-10-08',
});

it('a travel request keeps its answers and the times of each day when it is stored and read again (C11)', () => {
  expect(keptOf(TravelRequestRecordSchema, request)).toEqual(request);
});

it('a travel request knows Monday to Friday', () => {
  const saturday = aStoredForm('c11', { week: { '6': { arrival: '09:00' } } });
  expect(refusedIn(TravelRequestRecordSchema, saturday)).toEqual(['answers.week']);
});

it('a travel request is not read from the row of another form', () => {
  expect(refusedIn(TravelRequestRecordSchema, { ...request, formId: 'c7' })).toEqual(['formId']);
});
