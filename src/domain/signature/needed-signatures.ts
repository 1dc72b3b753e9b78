import type { Case } from '../case/case';
import type { CasePerson } from '../person/person';
import { type ConsentHolder, consentAuthority } from './consent-authority';
import type { Capacity, SignatureLine } from './signature';

/** Somebody who may sign a line, and as what. */
export interface Signer {
  readonly personId: string;
  readonly name: string;
  readonly capacity: Capacity;
}

/** One line of the form that must be filled before the plan counts. `why` has words: `signature.why.<why>`. */
export interface SignatureNeed {
  readonly line: SignatureLine;
  readonly required: boolean;
  readonly rule: 'R-NPT-18' | 'R-NPT-21' | 'R-NPT-72' | 'C1-24';
  /** Any one of them suffices. Empty: nobody of the case may sign, which blocks. */
  readonly whoMay: readonly Signer[];
  readonly why: SignatureReason;
  /** True for the pupil's line: a recorded reason (age, declined, absent) stands for the signature (DOMAIN G-20). */
  readonly reasonSuffices: boolean;
}
export type SignatureReason = 'pupil' | 'school' | ConsentHolder | 'socialWorkerAgrees';

/** The id of the pupil as a signer and invitee when the case's people do not list him. */
export const PUPIL_PERSON_ID = 'pupil';

/** What decides who must sign. */
export type SigningFacts = Pick<Case, 'pupil' | 'people' | 'schoolLeadId'>;

/**
 * The lines that must be signed, in the form's order: pupil (or a reason), school, consent, and the social worker for
 * child protection or care and support (C1 23-25; R-NPT-18, R-NPT-72; consent authority of DOMAIN B7).
 */
export function neededSignatures(facts: SigningFacts): SignatureNeed[] {
  const { holder, socialWorkerAlso } = consentAuthority(facts);
  const lines = [pupilNeed(facts), schoolNeed(facts), consentNeed(facts, holder)];
  return socialWorkerAlso ? [...lines, socialWorkerNeed(facts)] : lines;
}

/** Foster carers whose signature is kept as their views, not as consent: no delegated authority (R-NPT-72). */
export function signersOfViews({ pupil, people }: SigningFacts): Signer[] {
  if (!pupil.lookedAfter) return [];
  return signers(
    people.filter((person) => person.role === 'fosterCarer' && !(pupil.inFosterCare && person.delegatedAuthority)),
    'fosterCarerViews',
  );
}

function pupilNeed({ pupil, people }: SigningFacts): SignatureNeed {
  const listed = people.filter((person) => person.role === 'pupil');
  const unlisted: Signer = { personId: PUPIL_PERSON_ID, name: pupil.name, capacity: 'self' };
  const whoMay = listed.length > 0 ? signers(listed, 'self') : [unlisted];
  return { line: 'pupil', required: true, rule: 'R-NPT-21', whoMay, why: 'pupil', reasonSuffices: true };
}

function schoolNeed({ people, schoolLeadId }: SigningFacts): SignatureNeed {
  const lead = people.filter((person) => person.id === schoolLeadId);
  const heads = people.filter((person) => person.role === 'headteacher' && person.id !== schoolLeadId);
  const whoMay = [...signers(lead, 'schoolLead'), ...signers(heads, 'headteacher')];
  return { line: 'school', required: true, rule: 'C1-24', whoMay, why: 'school', reasonSuffices: false };
}

function consentNeed({ people }: SigningFacts, holder: ConsentHolder): SignatureNeed {
  const base = { line: 'consent', required: true, reasonSuffices: false, why: holder } as const;
  const socialWorkers = signers(withRole(people, 'socialWorker'), 'socialWorker');
  switch (holder) {
    case 'parentCarer': {
      const holders = withRole(people, 'parentCarer').filter((person) => person.parentalResponsibility !== false);
      return { ...base, rule: 'R-NPT-18', whoMay: signers(holders, 'parent') };
    }
    case 'lookedAfterSocialWorker':
      return { ...base, rule: 'R-NPT-72', whoMay: socialWorkers };
    case 'delegatedFosterCarer': {
      const delegated = withRole(people, 'fosterCarer').filter((person) => person.delegatedAuthority);
      return { ...base, rule: 'R-NPT-72', whoMay: [...signers(delegated, 'fosterCarerDelegated'), ...socialWorkers] };
    }
  }
}

function socialWorkerNeed({ people }: SigningFacts): SignatureNeed {
  const whoMay = signers(withRole(people, 'socialWorker'), 'socialWorker');
  const why = 'socialWorkerAgrees';
  return { line: 'socialWorker', required: true, rule: 'R-NPT-72', whoMay, why, reasonSuffices: false };
}

const withRole = (people: readonly CasePerson[], role: CasePerson['role']) =>
  people.filter((person) => person.role === role);

const signers = (people: readonly CasePerson[], capacity: Capacity): Signer[] =>
  people.map(({ id, name }) => ({ personId: id, name, capacity }));
