import type { IsoDate } from '../domain/date/iso-date';
import type { Pack } from './schema';
import type { Sourced } from './schema/sourced';

/**
 * Everything that an authority may define, by topic; words: `policy.topic.<topic>`. In the order in which a policy officer
 * reads it.
 */
const TOPICS = {
  scope: (pack: Pack) => pack.scope,
  vocabulary: (pack: Pack) => pack.vocabulary,
  coordinator: (pack: Pack) => pack.coordinator,
  programme: (pack: Pack) => pack.programme,
  carriedBy: (pack: Pack) => pack.carriedBy,
  stages: (pack: Pack) => pack.stages,
  earlierSupport: (pack: Pack) => pack.earlierSupport,
  triggers: (pack: Pack) => pack.triggers,
  counters: (pack: Pack) => pack.counters,
  alternativesFirst: (pack: Pack) => pack.alternativesFirst,
  consultations: (pack: Pack) => pack.consultations,
  reviewSchedule: (pack: Pack) => pack.reviewSchedule,
  reviewSteps: (pack: Pack) => pack.reviewSteps,
  reviewTypes: (pack: Pack) => pack.reviewTypes,
  routines: (pack: Pack) => pack.routines,
  attendees: (pack: Pack) => pack.attendees,
  signatures: (pack: Pack) => pack.signatures,
  agencies: (pack: Pack) => pack.agencies,
  noticeSchoolDays: (pack: Pack) => pack.noticeSchoolDays,
  contributionSchoolDays: (pack: Pack) => pack.contributionSchoolDays,
  copiesWithinSchoolDays: (pack: Pack) => pack.copiesWithinSchoolDays,
  consolidateWithinDays: (pack: Pack) => pack.consolidateWithinDays,
  attendancePromptBelow: (pack: Pack) => pack.attendancePromptBelow,
  fullTimeHours: (pack: Pack) => pack.fullTimeHours,
  'rtt.allowed': (pack: Pack) => pack.rtt?.allowed,
  'rtt.placedBy': (pack: Pack) => pack.rtt?.placedBy,
  'rtt.endDateRequired': (pack: Pack) => pack.rtt?.endDateRequired,
  'rtt.maximumDays': (pack: Pack) => pack.rtt?.maximumDays,
  'rtt.authoriser': (pack: Pack) => pack.rtt?.authoriser,
  'rtt.weekCount': (pack: Pack) => pack.rtt?.weekCount,
  'rtt.limits': (pack: Pack) => pack.rtt?.limits,
  'rtt.reasons': (pack: Pack) => pack.rtt?.reasons,
  'rtt.reducedBy': (pack: Pack) => pack.rtt?.reducedBy,
  'rtt.exemptions': (pack: Pack) => pack.rtt?.exemptions,
  'rtt.healthOnlyWithoutProgramme': (pack: Pack) => pack.rtt?.healthOnlyWithoutProgramme,
  'rtt.reviewSchedule': (pack: Pack) => pack.rtt?.reviewSchedule,
  'rtt.prompts': (pack: Pack) => pack.rtt?.prompts,
  'rtt.joinedWithinDays': (pack: Pack) => pack.rtt?.joinedWithinDays,
  attendanceCodes: (pack: Pack) => pack.attendanceCodes,
  placements: (pack: Pack) => pack.placements,
  needsAssessment: (pack: Pack) => pack.needsAssessment,
  declaration: (pack: Pack) => pack.declaration,
  audit: (pack: Pack) => pack.audit,
  proposedMailboxes: (pack: Pack) => pack.proposedMailboxes,
  notices: (pack: Pack) => pack.notices,
  panels: (pack: Pack) => pack.panels,
  letters: (pack: Pack) => pack.letters,
  forms: (pack: Pack) => pack.forms,
  statements: (pack: Pack) => pack.statements,
  promptLists: (pack: Pack) => pack.promptLists,
} satisfies Readonly<Record<string, (pack: Pack) => Sourced<unknown> | undefined>>;

export type Topic = keyof typeof TOPICS;
type ValueOf<T extends Topic> = NonNullable<ReturnType<(typeof TOPICS)[T]>>['value'];

/** All topics, in the order in which they are shown. */
export const ALL_TOPICS = Object.keys(TOPICS).filter((key): key is Topic => key in TOPICS);

/** A value of an authority, or that it defines none: then the behaviour is off, in the words of `policy.notDefined`. */
export type Reading<T> =
  | { readonly kind: 'defined'; readonly value: T; readonly status: 'stated' | 'default'; readonly source: string }
  | { readonly kind: 'notDefined'; readonly topic: Topic };

/**
 * What the authority defines for a topic (DOMAIN D4, D5 point 21). With `on`, a civil day, a value outside its period is
 * not defined. Never the value of another authority.
 */
export function readTopic<T extends Topic>(pack: Pack, topic: T, on?: IsoDate): Reading<ValueOf<T>> {
  const found: Sourced<ValueOf<T>> | undefined = sourcedOf(pack, topic);
  if (!found || (on !== undefined && !isValid(found, on))) return { kind: 'notDefined', topic };
  const { value, status, source } = found;
  return { kind: 'defined', value, status, source };
}

/** The topics that an authority does not define, in order: shown as such, never as failed or pending. */
export const notDefinedTopics = (pack: Pack): Topic[] =>
  ALL_TOPICS.filter((topic) => TOPICS[topic](pack) === undefined);

/** A value of a topic with its origin, as it stands in the pack. */
export function sourcedOf<T extends Topic>(pack: Pack, topic: T): Sourced<ValueOf<T>> | undefined {
  return TOPICS[topic](pack);
}

function isValid({ validFrom, validTo }: Sourced<unknown>, on: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
}
