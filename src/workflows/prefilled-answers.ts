import type { Case } from '../domain/case/case';
import type { Contribution, ContributionKind } from '../domain/contribution/contribution';
import type { IsoDate } from '../domain/date/iso-date';
import type { Attendance } from '../domain/meeting/meeting';
import type { PlanAnswers } from '../domain/plan/plan-answers';

export interface PrefillFacts {
  readonly kase: Case;
  readonly contributions: readonly Contribution[];
  readonly held: { readonly heldOn: IsoDate; readonly attendance: readonly Attendance[] };
  readonly school?: string;
}

/** From whom "what is working" comes, by kind of evidence. The pupil's own contribution starts the pupil's view. */
const SOURCES: Partial<Record<ContributionKind, 'family' | 'agency' | 'school'>> = {
  parentCarer: 'family',
  agency: 'agency',
  staff: 'school',
};

/** The answers of form C1 that are known before anybody types: nobody writes the same thing twice. */
export function prefilledAnswers({ kase, contributions, held, school }: PrefillFacts): PlanAnswers {
  const { pupil, people, schoolLeadId } = kase;
  const { name, childProtection: _cp, careAndSupport: _cs, ...known } = pupil;
  const nameOf = (isMeant: (person: Case['people'][number]) => boolean) => people.find(isMeant)?.name;
  return defined({
    ...known,
    pupilName: name,
    school,
    meetingDate: held.heldOn,
    schoolLead: nameOf(({ id }) => id === schoolLeadId),
    keyAdult: nameOf(({ role }) => role === 'keyAdult'),
    ...lookedAfter(kase),
    ...chosen(kase),
    attendees: [...held.attendance],
    riskBasis: [...kase.riskBasis],
    reason: kase.reason,
    earlierInterventions: [...kase.earlierInterventions],
    working: contributions.flatMap(workingEntry),
    pupilView: summaryOf(contributions.find(({ kind }) => kind === 'pupil')),
    hasReducedTimetable: kase.reducedTimetable,
    hasAlternativeProvision: kase.alternativeProvision,
  });
}

/** C1 6 (d): the carer's authority and the social worker, of a looked-after pupil only. */
function lookedAfter({ pupil, people }: Case): Loose<PlanAnswers> {
  if (!pupil.lookedAfter) return {};
  const carer = people.find(({ role }) => role === 'fosterCarer');
  const worker = people.find(({ role }) => role === 'socialWorker');
  return {
    delegatedAuthority: carer?.delegatedAuthority,
    socialWorker: worker?.name,
    socialWorkerEmail: worker?.email,
    socialWorkerPhone: worker?.phone,
  };
}

/** C1 d2: what the pupil said about an adult to bring along. */
function chosen({ chosenAdult, people }: Case): Loose<PlanAnswers> {
  if (chosenAdult.answer === 'notAsked') return {};
  if (chosenAdult.answer !== 'named')
    return { chosenAdultAnswer: chosenAdult.answer, chosenAdultNote: chosenAdult.note || undefined };
  return {
    chosenAdultAnswer: 'named',
    chosenAdult: people.find(({ id }) => id === chosenAdult.personId)?.name,
  };
}

function workingEntry(contribution: Contribution): NonNullable<PlanAnswers['working']> {
  const source = SOURCES[contribution.kind];
  const text = summaryOf(contribution);
  return source && text ? [{ id: `evidence-${contribution.kind}`, source, text }] : [];
}

function summaryOf(contribution: Contribution | undefined): string | undefined {
  if (contribution?.answer.status !== 'receivedOnPaper') return undefined;
  return contribution.answer.summary.trim() || undefined;
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Leaves out what is not known; an unknown answer is absent, never empty. */
function defined(answers: Loose<PlanAnswers>): PlanAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as PlanAnswers;
}
