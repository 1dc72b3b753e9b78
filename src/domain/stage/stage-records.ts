import { because, type Decision, type Inputs } from '../rule/decision';
import type { RuleId } from '../rule/rules';
import type { Stage } from './stage';
import type { StageCommonFacts, StageOneFacts, StageThreeFacts, StageTwoFacts } from './stage-facts';

/**
 * What a stage must still write down (effect REC): the common assessment (R-SG-12) and the agreed priority (R-SG-04) at
 * every stage, and what each stage adds (R-SG-13 to 16, 31, 41). Nothing here refuses a move.
 */
export function stageRecords(
  common: StageCommonFacts,
  stages: {
    readonly stageOne?: StageOneFacts;
    readonly stageTwo?: StageTwoFacts;
    readonly stageThree?: StageThreeFacts;
  },
  stage: Stage,
): Decision[] {
  const own = { stageOne: ofStageOne, stageTwo: ofStageTwo, stageThree: ofStageThree };
  return [...ofEveryStage(common, stage), ...own[stage](stages)];
}

function ofEveryStage({ entryReason, caf, prioritySupportAgreed }: StageCommonFacts, stage: Stage): Decision[] {
  const isFirst = stage === 'stageOne' || entryReason === 'seriousIncident';
  const records = isFirst
    ? toRecord(caf === undefined, 'stage.considerCaf', 'R-SG-12', { stage })
    : toRecord(caf !== 'reviewed', 'stage.reviewCaf', 'R-SG-12', { stage });
  return [...records, ...toRecord(prioritySupportAgreed === undefined, 'stage.agreePriority', 'R-SG-04', { stage })];
}

function ofStageOne({ stageOne }: { readonly stageOne?: StageOneFacts }): Decision[] {
  return [
    ...toRecord(!stageOne?.proceduresExplainedOn, 'stage.explainProcedures', 'R-SG-13'),
    ...toRecord(!stageOne?.leafletGivenOn, 'stage.giveLeaflet', 'R-SG-14'),
    ...toRecord(!stageOne?.restorativeMeeting, 'stage.considerRestorative', 'R-SG-15'),
    ...toRecord(!stageOne?.inclusionSupport.trim(), 'stage.describeSupport', 'R-SG-16'),
  ];
}

function ofStageTwo({ stageTwo }: { readonly stageTwo?: StageTwoFacts }): Decision[] {
  return [
    ...toRecord(!stageTwo?.warned, 'stage.adviseSanctions', 'R-SG-31'),
    ...toRecord(!stageTwo?.reminded, 'stage.remindOutcomes', 'R-SG-31'),
  ];
}

function ofStageThree({ stageThree }: { readonly stageThree?: StageThreeFacts }): Decision[] {
  return [
    ...toRecord(!stageThree?.exclusion, 'stage.recordExclusion', 'R-SG-41'),
    ...toRecord(!stageThree?.workProvided, 'stage.provideWork', 'R-SG-41'),
  ];
}

function toRecord(isMissing: boolean, code: string, rule: RuleId, inputs: Inputs = {}): Decision[] {
  return isMissing ? [{ effect: 'record', code, why: because(rule, inputs) }] : [];
}
