import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkDeclaration, isDeclarationValid } from '../../../src/domain/declaration/check-declaration';
import type { DeclarationAnswers } from '../../../src/domain/declaration/declaration-record';

const standing = { on: day('2026-10-12'), validUntil: day('2027-10-01') };
const answers: DeclarationAnswers = {
  organisation: 'Fferm Bryn Glas',
  enhancedChecks: true,
  references: true,
  training: true,
  suitability: true,
  informsSchool: true,
  signed: true,
  signerName: 'Mair Owen',
  signerPosition: 'Director',
  signedOn: day('2026-10-01'),
  signerIsSenior: true,
  scanAttached: true,
  receivedOn: day('2026-10-02'),
};
const check = (change: Partial<DeclarationAnswers>) => checkDeclaration({ ...answers, ...change }, standing);

describe('a safeguarding declaration', () => {
  it('is valid when all is confirmed, signed and received', () => {
    expect(checkDeclaration(answers, standing)).toEqual([]);
    expect(isDeclarationValid(answers, standing)).toBe(true);
  });

  it.each([
    ['enhancedChecks', 'declaration.noChecks', 'R-NPT-82'],
    ['references', 'declaration.noReferences', 'R-NPT-82'],
    ['training', 'declaration.noTraining', 'R-NPT-82'],
    ['suitability', 'declaration.notSuitable', 'R-NPT-82'],
    ['informsSchool', 'declaration.willNotInform', 'R-NPT-83'],
    ['signed', 'declaration.notSigned', 'R-NPT-84'],
    ['signerIsSenior', 'declaration.notSenior', 'R-NPT-84'],
    ['scanAttached', 'declaration.noScan', 'R-NPT-84'],
  ] as const)('is not valid without %s: %s (R-NPT-82, R-NPT-83, R-NPT-84)', (key, code, rule) => {
    expect(check({ [key]: false })).toEqual([{ code, path: key, effect: 'block', rule }]);
    expect(isDeclarationValid({ ...answers, [key]: false }, standing)).toBe(false);
    const { [key]: _open, ...unanswered } = answers;
    expect(checkDeclaration(unanswered, standing)).toEqual([]);
    expect(isDeclarationValid(unanswered, standing)).toBe(false);
  });

  it.each(['organisation', 'signerName', 'signerPosition', 'signedOn', 'receivedOn'] as const)(
    'is not valid while %s is missing',
    (key) => {
      const { [key]: _open, ...rest } = answers;
      expect(isDeclarationValid(rest, standing)).toBe(false);
    },
  );

  it.each(['organisation', 'signerName', 'signerPosition'] as const)('is not valid with a blank %s', (key) => {
    expect(isDeclarationValid({ ...answers, [key]: '  ' }, standing)).toBe(false);
  });

  it('cannot be signed later than today, nor received before it was signed', () => {
    expect(check({ signedOn: day('2026-10-12'), receivedOn: day('2026-10-12') })).toEqual([]);
    expect(check({ signedOn: day('2026-10-13'), receivedOn: day('2026-10-13') })).toEqual([
      {
        code: 'declaration.signedInFuture',
        path: 'signedOn',
        effect: 'block',
        rule: 'R-NPT-84',
        params: { signedOn: '2026-10-13' },
      },
    ]);
    expect(check({ receivedOn: day('2026-09-30') })).toEqual([
      {
        code: 'declaration.receivedBeforeSigned',
        path: 'receivedOn',
        effect: 'block',
        rule: 'R-NPT-84',
        params: { signedOn: '2026-10-01' },
      },
    ]);
  });

  it('holds on its last day and not on the next', () => {
    expect(isDeclarationValid(answers, { ...standing, on: day('2027-10-01') })).toBe(true);
    expect(isDeclarationValid(answers, { ...standing, on: day('2027-10-02') })).toBe(false);
    expect(checkDeclaration(answers, { ...standing, on: day('2027-10-02') })).toEqual([
      {
        code: 'declaration.expired',
        path: 'signedOn',
        effect: 'block',
        rule: 'C8-10',
        params: { validUntil: '2027-10-01' },
      },
    ]);
  });
});
