import { describe, expect, it } from 'vitest';
import { assessmentRequesters } from '../../../src/domain/assessment/assessment-requesters';
import { day } from '../../../src/domain/date/iso-date';

describe('A request for an EHC needs assessment', () => {
  const born = day('2010-11-10');

  it('may come from parents, the school and other professionals (R-HCK-34)', () => {
    expect(assessmentRequesters(born, day('2026-11-09'))).toEqual(['parent', 'school', 'otherProfessional']);
    expect(assessmentRequesters(undefined, day('2026-11-10'))).toEqual(['parent', 'school', 'otherProfessional']);
  });

  it('may come from the young person from the sixteenth birthday (R-HCK-34)', () => {
    expect(assessmentRequesters(born, day('2026-11-10'))).toEqual([
      'parent',
      'youngPerson',
      'school',
      'otherProfessional',
    ]);
  });
});
