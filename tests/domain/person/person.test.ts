import { describe, expect, it } from 'vitest';
import { CasePersonSchema, EmailAddressSchema, RoleSchema } from '../../../src/domain/person/person';
import { keptOf, refusedIn } from '../../support/kept-of';

const person = {
  id: 'parent',
  name: 'Carys Jones',
  role: 'parentCarer',
  email: 'carys.jones@home.example',
  phone: '01639 555 0123',
  agency: 'Youth Service',
  parentalResponsibility: true,
  delegatedAuthority: false,
};

describe('An address (RELIABILITY 6.1)', () => {
  it.each([
    'carys.jones@home.example',
    'c@h.ex',
    "o'neill+psp_1%2!#$&*/=?^`{|}~-@home.example",
    'office@ysgol-bryn-glas.school2.example',
    `${'a'.repeat(64)}@home.example`,
    `a@${'b'.repeat(240)}.example.uk`.slice(0, 254),
  ])('can be %s', (address) => {
    expect(refusedIn(EmailAddressSchema, address)).toEqual([]);
  });

  it.each([
    ['a display name', 'Carys Jones <carys.jones@home.example>'],
    ['something before it', ' carys.jones@home.example'],
    ['something after it', 'carys.jones@home.example\r\nBcc: all@home.example'],
    ['two at signs', 'carys@jones@home.example'],
    ['no at sign', 'home.example'],
    ['nobody before the at sign', '@home.example'],
    ['no dot in its domain', 'carys.jones@home'],
    ['a domain that ends with a dot', 'carys.jones@home.example.'],
    ['letters beyond ASCII', 'siân@home.example'],
    ['a domain beyond ASCII', 'sian@tŷ.example'],
    ['an ending beyond ASCII', 'sian@ty.cymrŵ'],
    ['65 characters before the at sign', `${'a'.repeat(65)}@home.example`],
    ['255 characters', `a@${'b'.repeat(245)}.example`],
  ])('is none with %s', (_what, address) => {
    expect(refusedIn(EmailAddressSchema, address)).not.toEqual([]);
  });
});

describe('Somebody of a case', () => {
  it('is kept with everything staff typed', () => {
    expect(keptOf(CasePersonSchema, person)).toEqual(person);
  });

  it.each([
    ['id', 64],
    ['name', 120],
    ['phone', 40],
    ['agency', 120],
  ])('has a %s of at most %d characters', (field, length) => {
    expect(refusedIn(CasePersonSchema, { ...person, [field]: 'x'.repeat(length) })).toEqual([]);
    expect(refusedIn(CasePersonSchema, { ...person, [field]: 'x'.repeat(length + 1) })).toEqual([field]);
  });

  it('has a name', () => {
    expect(refusedIn(CasePersonSchema, { ...person, name: '' })).toEqual(['name']);
    expect(refusedIn(CasePersonSchema, { ...person, id: '' })).toEqual(['id']);
  });

  it('has one of the roles that stored cases name', () => {
    expect(RoleSchema.options).toEqual([
      'schoolLead',
      'coordinator',
      'headteacher',
      'alnCo',
      'keyAdult',
      'dsl',
      'office',
      'pupil',
      'parentCarer',
      'fosterCarer',
      'socialWorker',
      'chosenAdult',
      'ewo',
      'wbs',
      'alnst',
      'deso',
      'pspOfficer',
      'partner',
      'provider',
      'other',
    ]);
  });
});
