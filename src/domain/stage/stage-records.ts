import { because, type Decision, type Inputs } from '../rule/decision';
import type { RuleId } from '../rule/rules';
import type { Stage } from './stage';
import type { StageEntryFacts, StageOneFacts, StageThreeFacts, StageTwoFacts } from './stage-facts';

/**
 * What a stage must still write down (effect REC): the common assessment (R-SG-12) and the agreed priority (R-SG-04) at
 * every stage, and what each stage adds (R-SG-13 to 16, 31, 41). Nothing here refuses a move.
 */
export function stageRecords(
  entry: StageEntryFacts,
  stages: {
    readonly stageOne?: StageOneFacts | undefined;
    readonly stageTwo?: StageTwoFacts | undefined;
    readonly stageThree?: StageThreeFacts | undefined;
  },
  stage: Stage,
): Decision[] {
  const own = { stageOne: ofStageOne, stageTwo: ofStageTwo, stageThree: ofStageThree };
  return [...ofEveryStage(entry, stage), ...own[stage](stages)];
}

function ofEveryStage({ entryReason, caf, prioritySupportAgreed }: StageEntryFacts, stage: Stage): Decision[] {
  const isFirst = stage === 'stageOne' || entryReason === 'seriousIncident';
  const records = isFirst
    ? toRecord(caf === undefined, 'stage.considerCaf', 'R-SG-12', { stage })
    : toRecord(caf !== 'reviewed', 'stage.reviewCaf', 'R-SG-12', { stage });
  return [...records, ...toRecord(prioritySupportAgreed === undefined, 'stage.agreePriority', 'R-SG-04', { stage })];
}

function ofStageOne({ stageOne = {} }: { readonly stageOne?: StageOneFacts | undefined }): Decision[] {
  const { inclusionResources, rewardsAndSanctions } = stageOne;
  return [
    ...toRecord(!stageOne.proceduresExplained, 'stage.explainProcedures', 'R-SG-13'),
    ...toRecord(!stageOne.leafletGivenOn, 'stage.giveLeaflet', 'R-SG-14'),
    ...toRecord(!stageOne.restorativeMeetings?.trim(), 'stage.considerRestorative', 'R-SG-15'),
    ...toRecord(!inclusionResources?.trim() || !rewardsAndSanctions, 'stage.describeSupport', 'R-SG-16'),
  ];
}

function ofStageTwo({ stageTwo = {} }: { readonly stageTwo?: StageTwoFacts | undefined }): Decision[] {
  return [
    ...toRecord(!stageTwo.sanctionsAdvised, 'stage.adviseSanctions', 'R-SG-31'),
    ...toRecord(!stageTwo.outcomesReminded, 'stage.remindOutcomes', 'R-SG-31'),
  ];
}

function ofStageThree({ stageThree = {} }: { readonly stageThree?: StageThreeFacts | undefined }): Decision[] {
  return [
    ...toRecord(!stageThree.exclusionFrom, 'stage.recordExclusion', 'R-SG-41'),
    ...toRecord(!stageThree.workProvided, 'stage.provideWork', 'R-SG-41'),
  ];
}

function toRecord(isMissing: boolean, code: string, rule: RuleId, inputs: Inputs = {}): Decision[] {
  return isMissing ? [{ effect: 'record', code, why: because(rule, inputs) }] : [];
}
