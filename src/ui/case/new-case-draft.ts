import type { Case, Pupil } from '../../domain/case/case';
import type { CasePerson } from '../../domain/person/person';
import type { Settings } from '../../domain/settings/settings';

/** A case as it is being written down, before it exists. */
export interface NewCaseDraft {
  readonly pupil: Pupil;
  readonly riskBasis: Case['riskBasis'];
  readonly reason: string;
  readonly interventions: Case['earlierInterventions'];
  readonly people: CasePerson[];
  readonly leadId: string | undefined;
  readonly reducedTimetable: boolean | undefined;
}

/** Starts with the people whom the settings know and the rules ask for, and a line for the parent or carer. */
export function startDraft(settings: Settings, me: { readonly email: string }, freshId: () => string): NewCaseDraft {
  const { schoolLead, alnCo, ewo } = settings.people;
  const lead: CasePerson = { id: freshId(), role: 'schoolLead', ...schoolLead };
  const people: CasePerson[] = [
    lead,
    { id: freshId(), role: 'alnCo', ...alnCo },
    ...(ewo ? [{ id: freshId(), role: 'ewo' as const, ...ewo }] : []),
    { id: freshId(), role: 'parentCarer', name: '', parentalResponsibility: true },
    { id: freshId(), role: 'keyAdult', name: '' },
  ];
  const mine = people.find(({ email }) => email !== undefined && email === me.email);
  return {
    pupil: { name: '' },
    riskBasis: [],
    reason: '',
    interventions: [],
    people,
    leadId: (mine ?? lead).id,
    reducedTimetable: undefined,
  };
}

/** People without a name are lines that nobody filled in. */
export const namedPeople = (people: readonly CasePerson[]): CasePerson[] =>
  people.filter(({ name, email }) => name.trim() !== '' || email !== undefined);
