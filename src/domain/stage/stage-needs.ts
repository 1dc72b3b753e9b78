import type { IsoDate } from '../date/iso-date';
import { asksReason, blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { checkAlternative } from './check-alternative';
import { checkFormalMeeting } from './check-formal-meeting';
import { checkStageTwoMeeting, checkStageTwoRecord } from './check-stage-two-meeting';
import { isSecondary } from './stage';
import type { StageMoveFacts } from './stage-facts';

/** What each need of the state table asks of the facts; no issue means that it is met. */
export const STAGE_NEEDS = {
  secondary: ({ yearGroup }) =>
    yearGroup && isSecondary(yearGroup) ? [] : [blocks('stage.notSecondary', 'yearGroup', { rule: 'R-SG-01' })],
  strategiesShown: ({ strategiesShown, adviceActedOn, reasons }) =>
    (strategiesShown && adviceActedOn) || reasons['R-SG-02']?.trim()
      ? []
      : [asksReason('stage.strategiesNotShown', 'strategiesShown', { rule: 'R-SG-02' })],
  lead: ({ lead }) => (lead.trim() ? [] : [blocks('stage.leadMissing', 'lead', { rule: 'R-SG-10' })]),
  reviewBy: ({ nextReviewBy, on }) =>
    nextReviewBy && nextReviewBy > on
      ? []
      : [blocks('stage.reviewByMissing', 'nextReviewBy', { rule: 'C13-reviewBy', params: { on } })],
  seriousIncident: ({ seriousIncidentOn, on }) =>
    seriousIncidentOn && seriousIncidentOn <= on
      ? []
      : [blocks('stage.incidentMissing', 'seriousIncidentOn', { rule: 'R-SG-05' })],
  stageOneMeeting: ({ stageOne = {}, on }) => [
    ...below('stageOne', checkFormalMeeting(stageOne)),
    ...heldBy(on, stageOne.meetingOn, 'stageOne.meetingOn', 'R-SG-11'),
  ],
  stageTwoMeeting: ({ stageTwo = {}, servicesInvolved, on }) => [
    ...below('stageTwo', checkStageTwoMeeting(stageTwo, servicesInvolved)),
    ...heldBy(on, stageTwo.meetingOn, 'stageTwo.meetingOn', 'R-SG-30'),
  ],
  stageTwoRecord: ({ stageTwo = {} }) => below('stageTwo', checkStageTwoRecord(stageTwo)),
  monitored: (facts) => [...evidenceFor(facts, 'R-SG-22'), ...monitoringTime(facts)],
  furtherIncident: (facts) =>
    facts.escalated || facts.seriousIncidentOn
      ? evidenceFor(facts, 'R-SG-40')
      : [blocks('stage.noFurtherIncident', 'escalated', { rule: 'R-SG-40' })],
  progress: (facts) => evidenceFor(facts, 'R-SG-21'),
  exitReason: ({ exitReason }) =>
    exitReason.trim() ? [] : [blocks('stage.exitReasonMissing', 'exitReason', { rule: 'C13-exit' })],
  alternativeAgreed: ({ stageThree = {}, ...pupil }) => below('stageThree', checkAlternative(stageThree, pupil)),
} as const satisfies Readonly<Record<string, (facts: StageMoveFacts) => Issue[]>>;
export type StageNeed = keyof typeof STAGE_NEEDS;

function evidenceFor({ evidence }: StageMoveFacts, rule: 'R-SG-21' | 'R-SG-22' | 'R-SG-40'): Issue[] {
  return evidence.trim() ? [] : [blocks('stage.evidenceMissing', 'evidence', { rule })];
}

/** A reasonable time of monitoring ends on the day agreed for it; only an escalation is not made to wait. */
function monitoringTime({ escalated, reviewBy, on, reasons }: StageMoveFacts): Issue[] {
  if (escalated || !reviewBy || on >= reviewBy || reasons['R-SG-22']?.trim()) return [];
  return [asksReason('stage.stillMonitoring', 'reviewBy', { rule: 'R-SG-22', params: { reviewBy } })];
}

function heldBy(on: IsoDate, meeting: IsoDate | undefined, path: string, rule: 'R-SG-11' | 'R-SG-30'): Issue[] {
  if (!meeting || meeting <= on) return [];
  return [blocks('stage.meetingAfterMove', path, { rule, params: { on } })];
}

const below = (field: string, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: `${field}.${issue.path}` }));
