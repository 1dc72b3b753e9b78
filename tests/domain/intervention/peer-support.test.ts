import { describe, expect, it } from 'vitest';
import { advisePeerSupport, PEER_SUPPORT_ISSUES } from '../../../src/domain/intervention/peer-support';

const LIMITS = ['sanction', 'contactParents', 'engageAgencies', 'createDependency', 'replaceAdults'];

describe('An action of peer support', () => {
  it('shows the five things peers may not do (R-KS3-11)', () => {
    expect(advisePeerSupport({ isPeerSupport: true, supervisor: 'Morgan Hale' })).toEqual(
      LIMITS.map((limit) => ({
        effect: 'inform',
        code: `peerSupport.${limit}`,
        why: { rule: 'R-KS3-11', clause: 'Activity 4.2: Organising peer-led activities', inputs: { limit } },
      })),
    );
  });

  it('names who supervises it (R-KS3-11)', () => {
    const decisions = advisePeerSupport({ isPeerSupport: true, supervisor: ' ' });
    expect(decisions).toHaveLength(6);
    expect(decisions.at(-1)).toEqual({
      effect: 'record',
      code: 'peerSupport.supervisor',
      why: { rule: 'R-KS3-11', clause: 'Activity 4.2: Organising peer-led activities', inputs: {} },
    });
  });

  it('is planned around five issues (R-KS3-11)', () => {
    expect(PEER_SUPPORT_ISSUES).toEqual(['publicity', 'parents', 'training', 'supervision', 'racistIncidents']);
  });

  it('differs from every other action, which shows nothing (R-KS3-11)', () => {
    expect(advisePeerSupport({ isPeerSupport: false, supervisor: '' })).toEqual([]);
  });
});
