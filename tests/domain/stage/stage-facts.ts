import { day } from '../../../src/domain/date/iso-date';
import type { StageMoveFacts, StageOneFacts, StageTwoFacts } from '../../../src/domain/stage/stage-facts';

/** A Stage 1 with everything it asks for. */
export const aStageOne = (more: Partial<StageOneFacts> = {}): StageOneFacts => ({
  formalMeetingOn: day('2026-09-15'),
  pspReviewed: true,
  parentingContract: true,
  difficulties: 'Leaves lessons after break',
  interventions: 'Mentor twice a week',
  proceduresExplainedOn: day('2026-09-15'),
  leafletGivenOn: day('2026-09-15'),
  restorativeMeeting: 'held',
  inclusionSupport: 'Mentor; points for each lesson stayed in',
  targets: [{ id: 't1', text: 'Stays in every lesson before lunch', deadline: day('2026-09-29') }],
  ...more,
});

/** A Stage 2 with everything it asks for. */
export const aStageTwo = (more: Partial<StageTwoFacts> = {}): StageTwoFacts => ({
  meetingOn: day('2026-10-06'),
  attended: ['lead', 'pupil', 'parentCarer', 'supportService'],
  servicesInvolved: true,
  plansReviewed: true,
  additionalSupport: 'Behaviour support on Mondays',
  warned: true,
  reminded: true,
  record: 'Met on 6 October; agreed Mondays',
  ...more,
});

/** Facts with which every move from its own standing is allowed. */
export const moveFacts = (more: Partial<StageMoveFacts> = {}): StageMoveFacts => ({
  standing: 'outside',
  on: day('2026-10-13'),
  yearGroup: '9',
  lead: 'Morgan Hale',
  nextReviewBy: day('2026-11-10'),
  reviewBy: day('2026-10-13'),
  strategiesShown: true,
  adviceActedOn: true,
  seriousIncidentOn: day('2026-10-12'),
  escalated: false,
  evidence: 'Four of ten lessons missed since the meeting',
  exitReason: 'Moves to another county',
  reasons: {},
  stageOne: aStageOne(),
  stageTwo: aStageTwo(),
  stageThree: { alternative: 'reInduction', parentAgreedOn: day('2026-10-13') },
  ...more,
});
