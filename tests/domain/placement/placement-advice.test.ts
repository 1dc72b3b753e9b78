import { describe, expect, it } from 'vitest';
import { type PlacementPurpose, placementAdvice } from '../../../src/domain/placement/placement-advice';

const bare = { reasons: ['aln'], isExternal: true, objective: 'Two GCSEs', attainment: 'Same syllabus' } as const;
const advice = (more: Partial<PlacementPurpose> = {}) =>
  placementAdvice({ ...bare, nextStep: 'reintegration', ...more }).map(({ effect, code, why }) => [
    effect,
    code,
    why.rule,
    why.inputs,
  ]);

describe('The purpose of a placement', () => {
  it('is not considered appropriate when external and for behaviour (R-NPT-74)', () => {
    expect(advice({ reasons: ['aln', 'behaviour'] })).toEqual([
      ['warn', 'placement.behaviour', 'R-NPT-74', { reason: 'behaviour' }],
    ]);
    expect(advice({ reasons: ['behaviour'], isExternal: false })).toEqual([]);
    expect(advice()).toEqual([]);
  });

  it('has an objective, a next step and attainment on a par with mainstream (R-NPT-86)', () => {
    expect(placementAdvice({ reasons: [], isExternal: false })).toHaveLength(3);
    expect(placementAdvice({ ...bare, objective: ' ', attainment: ' ' })).toEqual(
      ['placement.objective', 'placement.nextStep', 'placement.attainment'].map((code) => ({
        effect: 'record',
        code,
        why: { rule: 'R-NPT-86', clause: 'Use of Alternative Provision', inputs: {} },
      })),
    );
  });
});
