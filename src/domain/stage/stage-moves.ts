import type { RuleRef } from '../rule/decision';
import type { Standing } from './stage';
import type { StageNeed } from './stage-needs';

/** One line of the state table: from where, to where, the rule that opens it, and what must be true. */
export interface StageMoveRow {
  readonly from: Standing;
  readonly to: Standing;
  readonly rule: RuleRef;
  readonly needs: readonly StageNeed[];
}

/**
 * The Partnership Inclusion Programme as a state table. A stage begins with its
 * meeting. A pupil enters at Stage 1, or after a serious incident at
 * Stage 2 (R-SG-12) or 3 (R-SG-05). Where the document names no way off a stage, a pupil leaves it with a reason.
 */
export const STAGE_MOVES = {
  begin: {
    from: 'outside',
    to: 'stageOne',
    rule: 'R-SG-11',
    needs: ['secondary', 'strategiesShown', 'lead', 'reviewBy', 'stageOneMeeting'],
  },
  beginAtTwo: {
    from: 'outside',
    to: 'stageTwo',
    rule: 'R-SG-12',
    needs: ['secondary', 'strategiesShown', 'lead', 'reviewBy', 'seriousIncident', 'stageTwoMeeting'],
  },
  beginAtThree: {
    from: 'outside',
    to: 'stageThree',
    rule: 'R-SG-05',
    needs: ['secondary', 'strategiesShown', 'lead', 'reviewBy', 'seriousIncident'],
  },
  toStageTwo: {
    from: 'stageOne',
    to: 'stageTwo',
    rule: 'R-SG-22',
    needs: ['lead', 'reviewBy', 'monitored', 'stageTwoMeeting'],
  },
  oneToThree: {
    from: 'stageOne',
    to: 'stageThree',
    rule: 'R-SG-05',
    needs: ['lead', 'reviewBy', 'seriousIncident'],
  },
  toStageThree: {
    from: 'stageTwo',
    to: 'stageThree',
    rule: 'R-SG-40',
    needs: ['lead', 'reviewBy', 'furtherIncident', 'stageTwoRecord'],
  },
  leaveOne: { from: 'stageOne', to: 'left', rule: 'R-SG-21', needs: ['progress'] },
  leaveTwo: { from: 'stageTwo', to: 'left', rule: 'C13-exit', needs: ['stageTwoRecord', 'exitReason'] },
  leaveThreeAgreed: { from: 'stageThree', to: 'left', rule: 'R-SG-43', needs: ['alternativeAgreed'] },
  leaveThree: { from: 'stageThree', to: 'left', rule: 'C13-exit', needs: ['exitReason'] },
} as const satisfies Readonly<Record<string, StageMoveRow>>;
export type StageMove = keyof typeof STAGE_MOVES;
