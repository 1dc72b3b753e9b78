import { describe, expect, it } from 'vitest';
import { previousCase } from '../../../src/domain/case/previous-case';
import { instant } from '../../../src/domain/date/iso-date';
import { aCase, aPupil, caseRef } from '../../support/builders';

const earlier = aCase({ state: 'closed', caseRef: caseRef('PSP-0003'), openedAt: instant('2025-01-10T09:00:00Z') });
const later = aCase({ state: 'notProceeded', caseRef: caseRef('PSP-0009'), openedAt: instant('2026-01-10T09:00:00Z') });

describe('The case before', () => {
  it('is the latest of the pupil that is over, in whatever order they come', () => {
    expect(previousCase(aPupil(), [earlier, later])).toBe(later);
    expect(previousCase(aPupil(), [later, earlier])).toBe(later);
    expect(previousCase(aPupil(), [later, { ...later, caseRef: caseRef('PSP-0010') }])).toBe(later);
  });

  it('is none while nothing is over or the pupil is another', () => {
    expect(previousCase(aPupil(), [aCase({ state: 'active' })])).toBeUndefined();
    expect(previousCase(aPupil({ upn: { kind: 'known', value: 'U671999926001' } }), [earlier])).toBeUndefined();
  });
});
