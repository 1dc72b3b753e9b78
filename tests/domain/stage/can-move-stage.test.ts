import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { canMoveStage } from '../../../src/domain/stage/can-move-stage';
import type { Standing } from '../../../src/domain/stage/stage';
import type { StageMoveFacts } from '../../../src/domain/stage/stage-facts';
import { STAGE_MOVES, type StageMove } from '../../../src/domain/stage/stage-moves';
import { STAGE_NEEDS } from '../../../src/domain/stage/stage-needs';
import { aStageOne, aStageTwo, moveFacts } from './stage-facts';

const MOVES = Object.keys(STAGE_MOVES) as StageMove[];
const issuesOf = (move: StageMove, more: Partial<StageMoveFacts>) =>
  canMoveStage(move, moveFacts({ standing: STAGE_MOVES[move].from, ...more })).issues;

describe('The state table of the programme', () => {
  it('has the stages, entries and ways off that the document names, and an exit with a reason where it is silent', () => {
    expect(MOVES.map((move) => [move, STAGE_MOVES[move].from, STAGE_MOVES[move].to, STAGE_MOVES[move].rule])).toEqual([
      ['begin', 'outside', 'stageOne', 'R-SG-11'],
      ['beginAtTwo', 'outside', 'stageTwo', 'R-SG-12'],
      ['beginAtThree', 'outside', 'stageThree', 'R-SG-05'],
      ['toStageTwo', 'stageOne', 'stageTwo', 'R-SG-22'],
      ['oneToThree', 'stageOne', 'stageThree', 'R-SG-05'],
      ['toStageThree', 'stageTwo', 'stageThree', 'R-SG-40'],
      ['leaveOne', 'stageOne', 'left', 'R-SG-21'],
      ['leaveTwo', 'stageTwo', 'left', 'C13-exit'],
      ['leaveThreeAgreed', 'stageThree', 'left', 'R-SG-43'],
      ['leaveThree', 'stageThree', 'left', 'C13-exit'],
    ]);
  });

  it.each(MOVES)('allows %s when all is there', (move) => {
    expect(canMoveStage(move, moveFacts({ standing: STAGE_MOVES[move].from }))).toMatchObject({
      allowed: true,
      issues: [],
    });
  });

  it.each(MOVES)('refuses %s from anywhere else, and then nothing follows', (move) => {
    const others = (['outside', 'stageOne', 'stageTwo', 'stageThree', 'left'] as const).filter(
      (standing) => standing !== STAGE_MOVES[move].from,
    );
    expect(others.map((standing) => canMoveStage(move, moveFacts({ standing })))).toEqual(
      others.map(() => ({
        allowed: false,
        issues: expect.arrayContaining([
          { code: 'stage.wrongStage', path: 'standing', effect: 'block', rule: STAGE_MOVES[move].rule },
        ]),
        follows: [],
      })),
    );
  });

  it('never skips a guard', () => {
    const text = fc.constantFrom('', ' ', 'something');
    const on = fc.option(fc.constantFrom(day('2026-10-12'), day('2026-10-13'), day('2026-10-14')), { nil: undefined });
    const facts = fc.record({
      standing: fc.constantFrom<Standing>('outside', 'stageOne', 'stageTwo', 'stageThree', 'left'),
      yearGroup: fc.constantFrom('6', '7', '9', '11', undefined),
      lead: text,
      nextReviewBy: on,
      reviewBy: on,
      seriousIncidentOn: on,
      strategiesShown: fc.boolean(),
      adviceActedOn: fc.boolean(),
      escalated: fc.boolean(),
      evidence: text,
      exitReason: text,
      stageOne: fc.constantFrom(aStageOne(), aStageOne({ targets: [] }), undefined),
      stageTwo: fc.constantFrom(aStageTwo(), aStageTwo({ meetingRecord: '' }), undefined),
    });
    fc.assert(
      fc.property(fc.constantFrom(...MOVES), facts, (move, more) => {
        const given = moveFacts(more);
        const row = STAGE_MOVES[move];
        const isMet = row.needs.every((need) => STAGE_NEEDS[need](given).length === 0);
        expect(canMoveStage(move, given).allowed).toBe(isMet && given.standing === row.from);
      }),
    );
  });
});

describe('Entering the programme', () => {
  it.each(['6', 'R', 'N', undefined] as const)('is for secondary schools only, not Year %s (R-SG-01)', (yearGroup) => {
    expect(issuesOf('begin', { yearGroup })).toEqual([
      { code: 'stage.notSecondary', path: 'yearGroup', effect: 'block', rule: 'R-SG-01' },
    ]);
  });

  it.each(['7', '8', '11', '13'] as const)('is open to Year %s (R-SG-01)', (yearGroup) => {
    expect(issuesOf('begin', { yearGroup })).toEqual([]);
  });

  it.each([{ strategiesShown: false }, { adviceActedOn: false }])(
    'asks for a reason while internal strategies or advice were not used: %o (R-SG-02)',
    (more) => {
      const issue = { code: 'stage.strategiesNotShown', path: 'strategiesShown', effect: 'reason', rule: 'R-SG-02' };
      expect(issuesOf('begin', more)).toEqual([issue]);
      expect(issuesOf('begin', { ...more, reasons: { 'R-SG-02': ' ' } })).toEqual([issue]);
      expect(issuesOf('begin', { ...more, reasons: { 'R-SG-02': 'Arrived last week' } })).toEqual([]);
    },
  );

  it('needs a nominated member of staff (R-SG-10)', () => {
    expect(issuesOf('begin', { lead: ' ' })).toEqual([
      { code: 'stage.leadMissing', path: 'lead', effect: 'block', rule: 'R-SG-10' },
    ]);
  });

  it('needs a day after the move by which the stage is looked at again', () => {
    const issue = {
      code: 'stage.reviewByMissing',
      path: 'nextReviewBy',
      effect: 'block',
      rule: 'C13-reviewBy',
      params: { on: '2026-10-13' },
    };
    expect(issuesOf('begin', { nextReviewBy: undefined })).toEqual([issue]);
    expect(issuesOf('begin', { nextReviewBy: day('2026-10-13') })).toEqual([issue]);
    expect(issuesOf('begin', { nextReviewBy: day('2026-10-14') })).toEqual([]);
  });

  it('begins Stage 1 with its formal meeting, not one that is still to come (R-SG-11)', () => {
    expect(issuesOf('begin', { stageOne: aStageOne({ pspReviewed: false }) })).toEqual([
      { code: 'stage.meetingWithoutPsp', path: 'stageOne.pspReviewed', effect: 'block', rule: 'R-SG-11' },
    ]);
    const at = (on: string) =>
      issuesOf('begin', {
        stageOne: aStageOne({
          meetingOn: day(on),
          targets: [{ target: 'Stays', deadline: day('2026-10-20') }],
        }),
      });
    expect(at('2026-10-13')).toEqual([]);
    expect(at('2026-10-14')).toEqual([
      {
        code: 'stage.meetingAfterMove',
        path: 'stageOne.meetingOn',
        effect: 'block',
        rule: 'R-SG-11',
        params: { on: '2026-10-13' },
      },
    ]);
    expect(issuesOf('begin', { stageOne: undefined }).map(({ path }) => path)).toEqual([
      'stageOne.meetingOn',
      'stageOne.pspReviewed',
      'stageOne.parentingContract',
      'stageOne.difficulties',
      'stageOne.interventions',
      'stageOne.targets',
    ]);
  });

  it('allows Stage 3 at once after a serious incident, and only then (R-SG-05)', () => {
    const issue = { code: 'stage.incidentMissing', path: 'seriousIncidentOn', effect: 'block', rule: 'R-SG-05' };
    expect(issuesOf('beginAtThree', { seriousIncidentOn: day('2026-10-13') })).toEqual([]);
    expect(issuesOf('beginAtThree', { seriousIncidentOn: day('2026-10-14') })).toEqual([issue]);
    expect(issuesOf('oneToThree', { seriousIncidentOn: undefined })).toEqual([issue]);
  });
});

describe('Moving on', () => {
  it('to Stage 2 needs evidence of what the monitoring showed (R-SG-22)', () => {
    expect(issuesOf('toStageTwo', { evidence: ' ' })).toEqual([
      { code: 'stage.evidenceMissing', path: 'evidence', effect: 'block', rule: 'R-SG-22' },
    ]);
  });

  it('to Stage 2 waits for the end of the monitoring, unless it escalates or a reason is given (R-SG-22)', () => {
    const tomorrow = { reviewBy: day('2026-10-14') };
    const issue = {
      code: 'stage.stillMonitoring',
      path: 'reviewBy',
      effect: 'reason',
      rule: 'R-SG-22',
      params: { reviewBy: '2026-10-14' },
    };
    expect(issuesOf('toStageTwo', tomorrow)).toEqual([issue]);
    expect(issuesOf('toStageTwo', { ...tomorrow, reasons: { 'R-SG-22': ' ' } })).toEqual([issue]);
    expect(issuesOf('toStageTwo', { ...tomorrow, escalated: true })).toEqual([]);
    expect(issuesOf('toStageTwo', { ...tomorrow, reasons: { 'R-SG-22': 'Lead changes' } })).toEqual([]);
    expect(issuesOf('toStageTwo', { reviewBy: undefined })).toEqual([]);
  });

  it('to Stage 2 begins with its meeting, held by then (R-SG-30)', () => {
    expect(issuesOf('toStageTwo', { stageTwo: undefined })).toEqual([
      { code: 'stage.meetingMissing', path: 'stageTwo.meetingOn', effect: 'block', rule: 'R-SG-30' },
      { code: 'stage.meetingWithoutPlans', path: 'stageTwo.plansReviewed', effect: 'block', rule: 'R-SG-30' },
      { code: 'stage.supportMissing', path: 'stageTwo.additionalSupport', effect: 'block', rule: 'R-SG-30' },
    ]);
    expect(issuesOf('toStageTwo', { stageTwo: aStageTwo({ meetingOn: day('2026-10-13') }) })).toEqual([]);
    expect(issuesOf('toStageTwo', { stageTwo: aStageTwo({ meetingOn: day('2026-10-14') }) })).toEqual([
      {
        code: 'stage.meetingAfterMove',
        path: 'stageTwo.meetingOn',
        effect: 'block',
        rule: 'R-SG-30',
        params: { on: '2026-10-13' },
      },
    ]);
  });

  it('to Stage 3 needs a further incident or escalation, with evidence (R-SG-40)', () => {
    const none = { escalated: false, seriousIncidentOn: undefined };
    expect(issuesOf('toStageThree', none)).toEqual([
      { code: 'stage.noFurtherIncident', path: 'escalated', effect: 'block', rule: 'R-SG-40' },
    ]);
    expect(issuesOf('toStageThree', { evidence: '' })).toEqual([
      { code: 'stage.evidenceMissing', path: 'evidence', effect: 'block', rule: 'R-SG-40' },
    ]);
    expect(issuesOf('toStageThree', { escalated: true, seriousIncidentOn: undefined })).toEqual([]);
  });

  it('out of Stage 2 needs the record of its meeting (R-SG-32)', () => {
    const issue = { code: 'stage.recordMissing', path: 'stageTwo.meetingRecord', effect: 'block', rule: 'R-SG-32' };
    expect(issuesOf('toStageThree', { stageTwo: aStageTwo({ meetingRecord: ' ' }) })).toEqual([issue]);
    expect(issuesOf('leaveTwo', { stageTwo: undefined })).toEqual([issue]);
  });

  it('off Stage 1 needs the progress that was made (R-SG-21)', () => {
    expect(issuesOf('leaveOne', { evidence: '' })).toEqual([
      { code: 'stage.evidenceMissing', path: 'evidence', effect: 'block', rule: 'R-SG-21' },
    ]);
  });

  it.each(['leaveTwo', 'leaveThree'] as const)('by %s needs a reason', (move) => {
    expect(issuesOf(move, { exitReason: ' ' })).toEqual([
      { code: 'stage.exitReasonMissing', path: 'exitReason', effect: 'block', rule: 'C13-exit' },
    ]);
  });

  it('off Stage 3 with an outcome needs the agreement of the parents (R-SG-44)', () => {
    expect(issuesOf('leaveThreeAgreed', { stageThree: { alternative: 'college' } })).toEqual([
      {
        code: 'stage.familyNotAgreed',
        path: 'stageThree.familyAgreed',
        effect: 'block',
        rule: 'R-SG-44',
      },
    ]);
    expect(issuesOf('leaveThreeAgreed', { stageThree: undefined })).toMatchObject([
      { code: 'stage.alternativeMissing', path: 'stageThree.alternative' },
    ]);
  });
});

describe('What follows from a move', () => {
  const follows = (move: StageMove, more: Partial<StageMoveFacts> = {}) =>
    canMoveStage(move, moveFacts({ standing: STAGE_MOVES[move].from, ...more })).follows.map(
      ({ effect, code, why }) => [effect, code, why.rule, why.on, why.inputs],
    );

  it('is that the headteacher hears of every change (R-SG-03), and Stage 1 its weekly duties (R-SG-19, R-SG-20)', () => {
    const inputs = { from: 'outside', to: 'stageOne' };
    expect(follows('begin')).toEqual([
      ['auto', 'stage.informHeadteacher', 'R-SG-03', '2026-10-13', inputs],
      ['auto', 'stage.weeklyFeedback', 'R-SG-19', '2026-10-13', inputs],
      ['auto', 'stage.weeklyReview', 'R-SG-20', '2026-10-13', inputs],
    ]);
    expect(follows('leaveTwo')).toEqual([
      ['auto', 'stage.informHeadteacher', 'R-SG-03', '2026-10-13', { from: 'stageTwo', to: 'left' }],
    ]);
  });

  it('is the papers for PRRP once a supported transfer is agreed and none were handed in (R-SG-45)', () => {
    const stageThree = {
      alternative: 'supportedTransfer',
      familyAgreed: true,
      familySignedOn: day('2026-10-13'),
    } as const;
    const codes = (move: StageMove, more: Partial<StageMoveFacts>) => follows(move, more).map(([, code]) => code);
    expect(follows('leaveThreeAgreed', { stageThree })[1]).toEqual([
      'auto',
      'stage.submitPrrp',
      'R-SG-45',
      '2026-10-13',
      { from: 'stageThree', to: 'left' },
    ]);
    expect(codes('leaveThreeAgreed', { stageThree: { ...stageThree, panelSubmittedOn: day('2026-10-12') } })).toEqual([
      'stage.informHeadteacher',
    ]);
    expect(codes('leaveThree', { stageThree })).toEqual(['stage.informHeadteacher']);
    expect(codes('leaveThreeAgreed', {})).toEqual(['stage.informHeadteacher']);
  });
});
