import { day } from '../../../src/domain/date/iso-date';
import type { Attendance } from '../../../src/domain/meeting/meeting';
import type { Role } from '../../../src/domain/person/person';
import type { StageMoveFacts, StageOneFacts, StageTwoFacts } from '../../../src/domain/stage/stage-facts';

/** Somebody of this role at a meeting. */
export const came = (role: Role, attended: Attendance['attended'] = 'attended'): Attendance => ({
  personId: role,
  name: `Name of ${role}`,
  role,
  attended,
});

/** A Stage 1 with everything it asks for. */
export const aStageOne = (more: Partial<StageOneFacts> = {}): StageOneFacts => ({
  meetingOn: day('2026-09-15'),
  pspReviewed: true,
  parentingContract: true,
  difficulties: 'Leaves lessons after break',
  interventions: 'Mentor twice a week',
  proceduresExplained: true,
  leafletGivenOn: day('2026-09-15'),
  restorativeMeetings: 'With the class on 18 September',
  inclusionResources: 'Mentor',
  rewardsAndSanctions: true,
  targets: [{ target: 'Stays in every lesson before lunch', deadline: day('2026-09-29') }],
  ...more,
});

/** A Stage 2 with everything it asks for. */
export const aStageTwo = (more: Partial<StageTwoFacts> = {}): StageTwoFacts => ({
  meetingOn: day('2026-10-06'),
  attendees: [came('schoolLead'), came('pupil'), came('parentCarer'), came('partner')],
  plansReviewed: true,
  additionalSupport: 'Behaviour support on Mondays',
  sanctionsAdvised: true,
  outcomesReminded: true,
  meetingRecord: 'Met on 6 October; agreed Mondays',
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
  servicesInvolved: true,
  reasons: {},
  stageOne: aStageOne(),
  stageTwo: aStageTwo(),
  stageThree: { alternative: 'reInduction', familyAgreed: true, familySignedOn: day('2026-10-13') },
  ...more,
});
