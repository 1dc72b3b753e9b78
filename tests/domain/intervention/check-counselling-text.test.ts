import { describe, expect, it } from 'vitest';
import { checkCounsellingText } from '../../../src/domain/intervention/check-counselling-text';

describe('Free text beside counselling', () => {
  const texts = { what: 'Counselling on Tuesdays', result: ' ', note: 'Attends' };

  it('warns in each field that has words, because its content is confidential (R-HCK-40)', () => {
    expect(checkCounsellingText({ isCounselling: true, texts })).toEqual([
      { code: 'intervention.counsellingText', path: 'what', effect: 'warn', rule: 'R-HCK-40' },
      { code: 'intervention.counsellingText', path: 'note', effect: 'warn', rule: 'R-HCK-40' },
    ]);
  });

  it('is free for every other intervention (R-HCK-40)', () => {
    expect(checkCounsellingText({ isCounselling: false, texts })).toEqual([]);
  });
});
