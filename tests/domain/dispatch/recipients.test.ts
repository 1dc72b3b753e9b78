import { describe, expect, it } from 'vitest';
import { checkRecipients } from '../../../src/domain/dispatch/recipients';

const codes = (...addresses: string[]) =>
  checkRecipients(addresses, ['npt.gov.uk']).map(({ code, path }) => `${code} ${path}`);

describe('checkRecipients', () => {
  it('accepts addresses of an allowed domain, whatever the case', () => {
    expect(codes('psp@npt.gov.uk', 'SFS@NPT.GOV.UK')).toEqual([]);
  });

  it('refuses nobody at all', () => {
    expect(codes()).toEqual(['recipient.none ']);
  });

  it.each(['psp@npt.gov.uk.evil.example', 'psp@sub.npt.gov.uk', 'psp@evilnpt.gov.uk', 'npt.gov.uk@evil.example'])(
    'refuses the domain of %s',
    (address) => {
      expect(codes(address)).toEqual(['recipient.domain 0']);
    },
  );

  it.each([
    'psp@npt.gov.uk\r\nBcc: x@evil.example',
    'psp@npt.gov.uk\u0000',
    'PSP <psp@npt.gov.uk>',
    'psp@npt.gov.uk,x@npt.gov.uk',
    'psp@evil.example@npt.gov.uk',
    'psp@nрt.gov.uk',
    'psp@npt.gov.uk ',
    '',
  ])('refuses the form of %j', (address) => {
    expect(codes(address)).toEqual(['recipient.format 0']);
  });

  it('says which one', () => {
    expect(codes('psp@npt.gov.uk', 'x@evil.example')).toEqual(['recipient.domain 1']);
  });
});
