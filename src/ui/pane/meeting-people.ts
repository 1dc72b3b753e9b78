import type { Case } from '../../domain/case/case';
import { type Invitation, inviteesFor } from '../../domain/invitee/invitees';
import type { Invitee } from '../../domain/meeting/meeting';
import type { CasePerson } from '../../domain/person/person';
import type { Settings } from '../../domain/settings/settings';
import type { PaneDraft } from './pane-draft';

/** Who is asked to the meeting that is being planned, as the organiser and the rules have it together. */
export interface MeetingPeople {
  readonly mustCome: readonly Invitee[];
  readonly mayCome: readonly Invitee[];
  /** People of the case who are not asked: optional ones left out, and those whom no rule asks for. */
  readonly notAsked: readonly { readonly personId: string; readonly name: string; readonly role: CasePerson['role'] }[];
  readonly missing: Invitation['missing'];
  readonly told: Invitation['notified'];
}

export function meetingPeople(kase: Case, people: Settings['people'], draft: PaneDraft): MeetingPeople {
  const { invitees, missing, notified } = inviteesFor(kase, people, 'planning');
  const isLeftOut = (invitee: Invitee) => invitee.need === 'optional' && draft.leftOut.includes(invitee.personId);
  const byNoRule = kase.people.filter((person) => !invitees.some(({ personId }) => personId === person.id));
  const added = byNoRule.filter((person) => draft.added.includes(person.id)).map(addedByHand);
  return {
    mustCome: invitees.filter(({ need }) => need === 'required'),
    mayCome: [...invitees.filter((each) => each.need === 'optional' && !isLeftOut(each)), ...added],
    notAsked: [
      ...invitees.filter(isLeftOut),
      ...byNoRule.filter(({ id }) => !draft.added.includes(id)).map(addedByHand),
    ].map(({ personId, name, role }) => ({ personId, name, role })),
    missing,
    told: notified,
  };
}

/** Everyone who is asked, for the workflow. */
export const invited = (people: MeetingPeople): readonly Invitee[] => [...people.mustCome, ...people.mayCome];

function addedByHand({ id, name, role, email }: CasePerson): Invitee {
  return { personId: id, name, role, ...(email ? { email } : {}), need: 'optional', rule: '' };
}
