import { describe, expect, it } from 'vitest';
import { authorityAddress } from '../../../src/domain/dispatch/authority-address';
import { configuredAddress } from '../../../src/domain/dispatch/configured-address';
import { aSettings, email } from '../../support/builders';

const settings = aSettings({
  mailboxes: {
    psp: email('psp@npt.gov.uk'),
    sfs: email('sfs@npt.gov.uk'),
    ewo: email('ewo@npt.gov.uk'),
    wbs: email('wbs@npt.gov.uk'),
    alnst: email('alnst@npt.gov.uk'),
    transport: email('educationtransport@npt.gov.uk'),
  },
});

describe('configuredAddress', () => {
  it.each([
    ['psp', 'psp@npt.gov.uk'],
    ['sfs', 'sfs@npt.gov.uk'],
    ['ewo', 'ewo@npt.gov.uk'],
    ['wbs', 'wbs@npt.gov.uk'],
    ['alnst', 'alnst@npt.gov.uk'],
    ['transport', 'educationtransport@npt.gov.uk'],
    ['alnCo', 'sian.morgan@brynglas.example'],
  ] as const)('finds %s in the settings', (addressee, address) => {
    expect(configuredAddress(addressee, settings)).toBe(address);
  });

  it('takes the EWO among the people when no mailbox is set, and knows none without either', () => {
    const { ewo: _mailbox, ...mailboxes } = settings.mailboxes;
    const { ewo: _person, ...people } = settings.people;
    expect(configuredAddress('ewo', { ...settings, mailboxes })).toBe('non.bevan@npt-demo.example');
    expect(configuredAddress('ewo', { mailboxes, people })).toBeUndefined();
  });

  it('knows no address where the school named none', () => {
    expect(configuredAddress('wbs', aSettings())).toBeUndefined();
    expect(configuredAddress('alnst', aSettings())).toBeUndefined();
    expect(configuredAddress('transport', aSettings())).toBeUndefined();
  });
});

describe('authorityAddress', () => {
  it('sends M1 to the PSP mailbox, M2 to safeguarding and M3 to the EWO', () => {
    expect((['M1', 'M2', 'M3'] as const).map((kind) => authorityAddress(kind, settings))).toEqual([
      'psp@npt.gov.uk',
      'sfs@npt.gov.uk',
      'ewo@npt.gov.uk',
    ]);
  });
});
