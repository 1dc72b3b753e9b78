import { describe, expect, it } from 'vitest';
import { parseSubPageId, toSubPageId } from '../../../src/ui/app/route';

describe('parseSubPageId', () => {
  it('opens the board without an address', () => {
    expect(parseSubPageId(undefined)).toEqual({ place: 'board' });
  });
  it('reads a section of a case with its key', () => {
    expect(parseSubPageId('1/case/PSP-0142/plan/review')).toEqual({
      place: 'case',
      caseRef: 'PSP-0142',
      section: 'plan',
      key: 'review',
    });
  });
  it.each([
    '2/board',
    '1/case',
    '1/case/0142',
    '1/case/PSP-0142/plan/<b>',
    '1/board/x',
    '1/admin',
    '1/case/PSP-0142/plan/a/b',
  ])('leads nowhere for %s', (address) => {
    expect(parseSubPageId(address)).toEqual({ place: 'lost' });
  });
  it('reads back what it writes', () => {
    const address = '1/case/PSP-0142/sign';
    expect(toSubPageId(parseSubPageId(address))).toBe(address);
  });
});
