import { describe, expect, it } from 'vitest';
import { checkUpn, normaliseUpn } from '../../../src/domain/pupil/upn';

describe('checkUpn', () => {
  it.each(['B801200005001', 'U671999926001', 'M80120000500A', ' b8012 0000 5001 '])('accepts %j', (upn) => {
    expect(checkUpn(upn)).toBeUndefined();
  });

  it.each(['A801200005001', 'B801200005002', 'M80120000500B'])('finds the wrong first letter of %s', (upn) => {
    expect(checkUpn(upn)).toEqual({ code: 'upn.checkLetter', path: 'upn', effect: 'block' });
  });

  it.each([
    '',
    'B80120000500',
    'B8012000050011',
    '8B01200005001',
    'I801200005001',
    'B80120000500S',
    'B80120000500é',
    'XB801200005001',
  ])('refuses the shape of %j', (upn) => {
    expect(checkUpn(upn)).toEqual({ code: 'upn.format', path: 'upn', effect: 'block' });
  });
});

describe('normaliseUpn', () => {
  it('is upper case without spaces', () => {
    expect(normaliseUpn(' b8012 0000 5001 ')).toBe('B801200005001');
  });
});
