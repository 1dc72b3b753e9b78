import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { considerStageThree } from '../../../src/domain/stage/consider-stage-three';
import type { Stage } from '../../../src/domain/stage/stage';
import type { StageEntryFacts } from '../../../src/domain/stage/stage-facts';
import { stageRecords } from '../../../src/domain/stage/stage-records';
import { aStageOne, aStageTwo } from './stage-facts';

const common = (more: Partial<StageEntryFacts> = {}): StageEntryFacts => ({
  entryReason: 'escalation',
  caf: 'reviewed',
  prioritySupportAgreed: true,
  ...more,
});
const stageThree = { exclusionFrom: day('2026-10-13'), workProvided: true };
const complete = { stageOne: aStageOne(), stageTwo: aStageTwo(), stageThree };
const records = (stage: Stage, more: Partial<StageEntryFacts> = {}, stages: object = complete) =>
  stageRecords(common(more), stages, stage).map(({ effect, code, why }) => [effect, code, why.rule]);
const inputsOf = (stage: Stage, more: Partial<StageEntryFacts>) =>
  stageRecords(common(more), complete, stage).map(({ why }) => why.inputs);

describe('What a stage still has to write down', () => {
  it.each(['stageOne', 'stageTwo', 'stageThree'] as const)('is nothing once %s is complete', (stage) => {
    expect(records(stage)).toEqual([]);
  });

  it('is whether the common assessment was considered, at Stage 1 or after a serious incident (R-SG-12)', () => {
    const consider = [['record', 'stage.considerCaf', 'R-SG-12']];
    expect(records('stageOne', { caf: undefined })).toEqual(consider);
    expect(inputsOf('stageOne', { caf: undefined })).toEqual([{ stage: 'stageOne' }]);
    expect(records('stageThree', { caf: undefined, entryReason: 'seriousIncident' })).toEqual(consider);
    expect(records('stageTwo', { caf: 'considered', entryReason: 'seriousIncident' })).toEqual([]);
  });

  it('is the review of it at Stages 2 and 3 otherwise (R-SG-12)', () => {
    expect(records('stageTwo', { caf: 'considered' })).toEqual([['record', 'stage.reviewCaf', 'R-SG-12']]);
    expect(stageRecords(common({ caf: 'considered' }), complete, 'stageThree')).toEqual([
      {
        effect: 'record',
        code: 'stage.reviewCaf',
        why: { rule: 'R-SG-12', clause: 'Stages 1 to 3', inputs: { stage: 'stageThree' } },
      },
    ]);
  });

  it('is whether behaviour support is prioritised, yes or no (R-SG-04)', () => {
    expect(records('stageTwo', { prioritySupportAgreed: undefined })).toEqual([
      ['record', 'stage.agreePriority', 'R-SG-04'],
    ]);
    expect(inputsOf('stageTwo', { prioritySupportAgreed: undefined })).toEqual([{ stage: 'stageTwo' }]);
    expect(records('stageTwo', { prioritySupportAgreed: false })).toEqual([]);
  });

  it('is what Stage 1 told, gave and planned (R-SG-13, R-SG-14, R-SG-15, R-SG-16)', () => {
    const all = [
      ['record', 'stage.explainProcedures', 'R-SG-13'],
      ['record', 'stage.giveLeaflet', 'R-SG-14'],
      ['record', 'stage.considerRestorative', 'R-SG-15'],
      ['record', 'stage.describeSupport', 'R-SG-16'],
    ];
    const none = {
      proceduresExplained: false,
      leafletGivenOn: undefined,
      restorativeMeetings: ' ',
      inclusionResources: ' ',
    };
    expect(records('stageOne', {}, { stageOne: aStageOne(none) })).toEqual(all);
    expect(records('stageOne', {}, {})).toEqual(all);
    expect(records('stageOne', {}, { stageOne: aStageOne({ rewardsAndSanctions: false }) })).toEqual(all.slice(-1));
  });

  it('is the two things Stage 2 tells the family (R-SG-31)', () => {
    expect(records('stageTwo', {}, {})).toEqual([
      ['record', 'stage.adviseSanctions', 'R-SG-31'],
      ['record', 'stage.remindOutcomes', 'R-SG-31'],
    ]);
    expect(records('stageTwo', {}, { stageTwo: aStageTwo({ sanctionsAdvised: false }) })).toEqual([
      ['record', 'stage.adviseSanctions', 'R-SG-31'],
    ]);
  });

  it('is the exclusion in place of a permanent one, and the work for it (R-SG-41)', () => {
    expect(records('stageThree', {}, {})).toEqual([
      ['record', 'stage.recordExclusion', 'R-SG-41'],
      ['record', 'stage.provideWork', 'R-SG-41'],
    ]);
    expect(records('stageThree', {}, { stageThree: { ...stageThree, workProvided: false } })).toEqual([
      ['record', 'stage.provideWork', 'R-SG-41'],
    ]);
  });
});

describe('A serious incident', () => {
  const on = day('2026-10-12');

  it('calls for considering Stage 3 when permanent exclusion is considered (R-SG-05)', () => {
    expect(considerStageThree({ on, permanentExclusionConsidered: true, standing: 'stageOne' })).toEqual([
      {
        effect: 'inform',
        code: 'stage.considerThree',
        why: { rule: 'R-SG-05', clause: '2 Programme Stages: 2.3', inputs: { standing: 'stageOne' }, on },
      },
    ]);
  });

  it('calls for nothing at Stage 3 already, or without that thought (R-SG-05)', () => {
    expect(considerStageThree({ on, permanentExclusionConsidered: true, standing: 'stageThree' })).toEqual([]);
    expect(considerStageThree({ on, permanentExclusionConsidered: false, standing: 'stageOne' })).toEqual([]);
  });
});
