import { describe, expect, it } from 'vitest';
import { openChecklistLines } from '../../../src/domain/exclusion/exclusion-alternatives';

describe('Before a permanent exclusion', () => {
  it('eight alternatives are considered, in the order of the guide (R-HCK-38)', () => {
    expect(openChecklistLines('alternatives', {}).map(({ code, why }) => [code, why.rule])).toEqual([
      ['exclusion.alternatives.internalExclusion', 'R-HCK-38'],
      ['exclusion.alternatives.changeOfSet', 'R-HCK-38'],
      ['exclusion.alternatives.keyWorker', 'R-HCK-38'],
      ['exclusion.alternatives.programme', 'R-HCK-38'],
      ['exclusion.alternatives.mediation', 'R-HCK-38'],
      ['exclusion.alternatives.multiAgencyPanel', 'R-HCK-38'],
      ['exclusion.alternatives.senAssessment', 'R-HCK-38'],
      ['exclusion.alternatives.temporaryProvision', 'R-HCK-38'],
    ]);
  });

  it('eight kinds of support are exhausted, in the order of the guide (R-HCK-39)', () => {
    expect(openChecklistLines('support', {}).map(({ code, why }) => [code, why.rule])).toEqual([
      ['exclusion.support.keyWorker', 'R-HCK-39'],
      ['exclusion.support.programme', 'R-HCK-39'],
      ['exclusion.support.restorativeIntervention', 'R-HCK-39'],
      ['exclusion.support.multiAgencyPanel', 'R-HCK-39'],
      ['exclusion.support.senAssessment', 'R-HCK-39'],
      ['exclusion.support.provisionUnderReview', 'R-HCK-39'],
      ['exclusion.support.provisionPanel', 'R-HCK-39'],
      ['exclusion.support.managedMove', 'R-HCK-39'],
    ]);
  });

  it('an answered alternative is closed, whatever the answer (R-HCK-38)', () => {
    const answers = {
      internalExclusion: 'tried',
      changeOfSet: 'considered',
      keyWorker: 'notSuitable',
      programme: 'tried',
      mediation: 'considered',
      multiAgencyPanel: 'tried',
      senAssessment: 'tried',
    } as const;
    expect(openChecklistLines('alternatives', answers)).toEqual([
      {
        effect: 'record',
        code: 'exclusion.alternatives.temporaryProvision',
        why: {
          rule: 'R-HCK-38',
          clause: 'Wellbeing guide: Fixed-Term Exclusion',
          inputs: { item: 'temporaryProvision' },
        },
      },
    ]);
  });

  it('support that was only considered is not exhausted (R-HCK-39)', () => {
    const answers = {
      keyWorker: 'considered',
      programme: 'tried',
      restorativeIntervention: 'notSuitable',
      multiAgencyPanel: 'tried',
      senAssessment: 'tried',
      provisionUnderReview: 'tried',
      provisionPanel: 'tried',
      managedMove: 'tried',
    } as const;
    expect(openChecklistLines('support', answers).map(({ code }) => code)).toEqual(['exclusion.support.keyWorker']);
  });
});
