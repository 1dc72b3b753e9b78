import type { GuidanceNote, GuidanceReach } from './guidance-note';

const NPT = { pack: 'npt' } as const satisfies GuidanceReach;
const HACKNEY = { pack: 'hackney' } as const satisfies GuidanceReach;
const SOUTH_GLOUCESTERSHIRE = { pack: 'south-gloucestershire' } as const satisfies GuidanceReach;
/** The toolkit for key stage 3 was written for schools in England. */
const ENGLAND = { country: 'england' } as const satisfies GuidanceReach;

/** Every note, in the order in which it is shown at its place. */
export const GUIDANCE_NOTES = [
  { key: 'gradedResponse', place: 'case.stageOne', rule: 'R-NPT-22', reach: NPT },
  { key: 'staffInformed', place: 'case.stageOne', rule: 'R-NPT-06', reach: NPT },
  { key: 'behaviourPolicy', place: 'case.stageOne', rule: 'R-HCK-04', reach: HACKNEY },
  { key: 'secondaryOnly', place: 'case.stageOne', rule: 'R-SG-01', reach: SOUTH_GLOUCESTERSHIRE },
  { key: 'earlySigns', place: 'case.stageOne', rule: 'R-KS3-10', reach: ENGLAND },
  { key: 'pupilsRights', place: 'case.contributions', rule: 'R-NPT-88', reach: NPT },
  { key: 'familyAdvice', place: 'case.contributions', rule: 'R-NPT-20', reach: NPT },
  { key: 'contactPreference', place: 'case.contributions', rule: 'R-KS3-06', reach: ENGLAND },
  { key: 'parentPreMeeting', place: 'case.meetings', rule: 'R-NPT-19', reach: NPT },
  { key: 'comfortableRoom', place: 'case.meetings', rule: 'R-NPT-27', reach: NPT },
  { key: 'hardToReach', place: 'case.meetings', rule: 'R-KS3-05', reach: ENGLAND },
  { key: 'notInsteadOfAln', place: 'plan.about', rule: 'R-NPT-08', reach: NPT },
  { key: 'agencies', place: 'plan.people', rule: 'R-NPT-16', reach: NPT },
  { key: 'traumaInformed', place: 'plan.reason', rule: 'R-NPT-09', reach: NPT },
  { key: 'pupilsView', place: 'plan.working', rule: 'R-NPT-88', reach: NPT },
  { key: 'measure', place: 'plan.outcomes', rule: 'R-HCK-42', reach: HACKNEY },
  { key: 'everyoneActs', place: 'plan.agreements', rule: 'R-NPT-12', reach: NPT },
  { key: 'safetyEverywhere', place: 'plan.agreements', rule: 'R-NPT-15', reach: NPT },
  { key: 'counselling', place: 'plan.agreements', rule: 'R-HCK-40', reach: HACKNEY },
  { key: 'circleOfFriends', place: 'plan.agreements', rule: 'R-HCK-41', reach: HACKNEY },
  { key: 'peerSupport', place: 'plan.agreements', rule: 'R-KS3-11', reach: ENGLAND },
  { key: 'keyAdultWeekly', place: 'plan.review', rule: 'R-NPT-35', reach: NPT },
  { key: 'monitoringGroup', place: 'plan.review', rule: 'R-NPT-14', reach: NPT },
  { key: 'exceptionalOnly', place: 'rtt.start', rule: 'R-NPT-45', reach: NPT },
  { key: 'notReception', place: 'rtt.start', rule: 'R-NPT-39', reach: NPT },
  { key: 'twelveWeeks', place: 'rtt.start', rule: 'R-NPT-56', reach: NPT },
  { key: 'unofficialExclusion', place: 'rtt.start', rule: 'R-NPT-49', reach: NPT },
  { key: 'liaiseFirst', place: 'rtt.start', rule: 'R-NPT-55', reach: NPT },
  { key: 'neverLongTerm', place: 'rtt.start', rule: 'R-HCK-24', reach: HACKNEY },
  { key: 'notForBehaviour', place: 'ap', rule: 'R-NPT-74', reach: NPT },
  { key: 'objectivesAndNextSteps', place: 'ap', rule: 'R-NPT-86', reach: NPT },
  { key: 'authorityVisits', place: 'ap', rule: 'R-NPT-85', reach: NPT },
  { key: 'transportNotForReduced', place: 'travel', rule: 'R-NPT-71', reach: NPT },
  { key: 'shortExclusions', place: 'exclusion', rule: 'R-HCK-23', reach: HACKNEY },
  { key: 'illegalExclusions', place: 'exclusion', rule: 'R-HCK-22', reach: HACKNEY },
  { key: 'considerStageThree', place: 'exclusion', rule: 'R-SG-05', reach: SOUTH_GLOUCESTERSHIRE },
] as const satisfies readonly GuidanceNote[];

/** The notes that exist, so that a screen can only name words that are there. */
export type KnownNote = (typeof GUIDANCE_NOTES)[number];
