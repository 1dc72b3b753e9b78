import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { StageMoveFacts } from './stage-facts';
import { STAGE_MOVES, type StageMove, type StageMoveRow } from './stage-moves';
import { STAGE_NEEDS } from './stage-needs';

export interface StageVerdict {
  /** True without an issue: each of them blocks or waits for a reason. */
  readonly allowed: boolean;
  readonly issues: readonly Issue[];
  /** What happens when the move is made, with its reason; empty when it is not allowed. */
  readonly follows: readonly Decision[];
}

/**
 * Whether a pupil may make a move of the Partnership Inclusion Programme on a civil day, every reason against it, and
 * what follows from it: the headteacher hears of each change (R-SG-03), Stage 1 begins its weekly feedback and review
 * (R-SG-19, 20), an agreed supported transfer needs its papers handed in (R-SG-45).
 */
export function canMoveStage(move: StageMove, facts: StageMoveFacts): StageVerdict {
  const row: StageMoveRow = STAGE_MOVES[move];
  const issues = [...standsAt(row, facts), ...row.needs.flatMap((need) => STAGE_NEEDS[need](facts))];
  const allowed = issues.length === 0;
  return { allowed, issues, follows: allowed ? followsFrom(move, row, facts) : [] };
}

function standsAt({ from, rule }: StageMoveRow, { standing }: StageMoveFacts): Issue[] {
  return standing === from ? [] : [blocks('stage.wrongStage', 'standing', { rule })];
}

function followsFrom(move: StageMove, { from, to }: StageMoveRow, { on, stageThree }: StageMoveFacts): Decision[] {
  const inputs = { from, to };
  const follows: Decision[] = [
    { effect: 'auto', code: 'stage.informHeadteacher', why: because('R-SG-03', inputs, on) },
  ];
  if (to === 'stageOne') {
    follows.push(
      { effect: 'auto', code: 'stage.weeklyFeedback', why: because('R-SG-19', inputs, on) },
      { effect: 'auto', code: 'stage.weeklyReview', why: because('R-SG-20', inputs, on) },
    );
  }
  if (move === 'leaveThreeAgreed' && stageThree?.alternative === 'supportedTransfer' && !stageThree.panelSubmittedOn) {
    follows.push({ effect: 'auto', code: 'stage.submitPrrp', why: because('R-SG-45', inputs, on) });
  }
  return follows;
}
