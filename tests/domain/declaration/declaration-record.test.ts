import { expect, it } from 'vitest';
import { DeclarationRecordSchema } from '../../../src/domain/declaration/declaration-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const declaration = aStoredForm('c8', {
  organisation: 'The Forge',
  enhancedChecks: true,
  references: true,
  training: true,
  suitability: true,
  informsSchool: true,
  signed: true,
  signerName: 'Mair Probert',
  signerPosition: 'Manager',
  signedOn: '2026-09-28',
  signerIsSenior: true,
  returnedTo: 'Carys Rees',
  scanAttached: true,
  receivedOn: '2026-09-30',
  completedSections: ['organisation'],
});

it('a declaration keeps every answer of C8 when it is stored and read again', () => {
  expect(keptOf(DeclarationRecordSchema, declaration)).toEqual(declaration);
});

it('a declaration stores no number of a certificate', () => {
  const noted = aStoredForm('c8', { organisation: 'The Forge', certificateNumber: '001234567890' });
  expect(keptOf(DeclarationRecordSchema, noted)).toEqual(aStoredForm('c8', { organisation: 'The Forge' }));
});

it('a declaration is not read from the row of another form', () => {
  expect(refusedIn(DeclarationRecordSchema, { ...declaration, formId: 'c7' })).toEqual(['formId']);
});
