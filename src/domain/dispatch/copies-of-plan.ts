import type { Attendance } from '../meeting/meeting';
import type { CasePerson } from '../person/person';
import { blocks, warns } from '../result/issue';
import { because } from '../rule/decision';
import type { Signature } from '../signature/signature';
import type { PlannedMessage } from './message';

export interface CopyFacts {
  /** Everybody of the case: the only people who may be mailed about it. */
  readonly people: readonly CasePerson[];
  readonly attendance: readonly Pick<Attendance, 'personId' | 'attended'>[];
  /** Signatures of the version that came into force. */
  readonly signatures: readonly Pick<Signature, 'personId' | 'outcome'>[];
  readonly planVersion: number;
}

/** Who gets a copy of a plan in force: people of the case who came or signed, in the case's order (R-NPT-32). */
export function copyRecipients({ people, attendance, signatures }: CopyFacts): CasePerson[] {
  const entitled = new Set([
    ...attendance.filter(({ attended }) => attended === 'attended').map(({ personId }) => personId),
    ...signatures.filter(({ outcome }) => outcome.kind === 'signed').map(({ personId }) => personId),
  ]);
  return people.filter(({ id }) => entitled.has(id));
}

/**
 * The copies of a plan (M11), one message for each of the asked people, so that nobody sees another's address
 * (R-NPT-32, DOMAIN B5). Never sent to somebody who neither attended nor signed; somebody without an address is warned
 * about, the copy is handed over. `path` is the person's id. Defaults to everybody who may have one.
 */
export function copiesOfPlan(
  facts: CopyFacts,
  personIds: readonly string[] = copyRecipients(facts).map(({ id }) => id),
): PlannedMessage[] {
  const entitled = copyRecipients(facts);
  return personIds.map((personId) => copyFor(personId, entitled, facts));
}

function copyFor(personId: string, entitled: readonly CasePerson[], { planVersion }: CopyFacts): PlannedMessage {
  const person = entitled.find(({ id }) => id === personId);
  const message = {
    kind: 'M11',
    content: ['plan'],
    subject: 'mail.subject.copy',
    decision: { effect: 'auto', code: 'message.M11', why: because('R-NPT-32', { planVersion, personId }) },
    tasks: [],
  } as const;
  if (!person)
    return { ...message, to: [], issues: [blocks('message.notThereNotSigned', personId, { rule: 'R-NPT-32' })] };
  const { email, name } = person;
  if (email) return { ...message, to: [email], issues: [] };
  return { ...message, to: [], issues: [warns('message.handOver', personId, { rule: 'R-NPT-32', params: { name } })] };
}
