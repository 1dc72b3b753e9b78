import type { Case } from '../case/case';
import { because, type Why } from '../rule/decision';

/** Who authorises a plan for a pupil. `delegatedFosterCarer`: the social worker may instead. */
export type ConsentHolder = 'parentCarer' | 'delegatedFosterCarer' | 'lookedAfterSocialWorker';

export interface ConsentAuthority {
  readonly holder: ConsentHolder;
  /** Child protection or care and support: the social worker agrees beside whoever consents. */
  readonly socialWorkerAlso: boolean;
  readonly why: Why;
}

/**
 * Who may consent for a pupil (R-NPT-18, 72; consent authority of DOMAIN B7): the parents or carers unless the pupil is
 * looked after; then a foster carer who holds delegated authority, otherwise the Looked After social worker. A social
 * worker who alone can consent agrees by that signature, so `socialWorkerAlso` is false then.
 */
export function consentAuthority({ pupil, people }: Pick<Case, 'pupil' | 'people'>): ConsentAuthority {
  const lookedAfter = pupil.lookedAfter === true;
  const inFosterCare = pupil.inFosterCare === true;
  const delegatedAuthority = people.some(
    (person) => person.role === 'fosterCarer' && person.delegatedAuthority === true,
  );
  const childProtection = pupil.childProtection === true;
  const careAndSupport = pupil.careAndSupport === true;
  const holder = holderOf({ lookedAfter, inFosterCare, delegatedAuthority });
  const isSocialCare = lookedAfter || childProtection || careAndSupport;
  return {
    holder,
    socialWorkerAlso: (childProtection || careAndSupport) && holder !== 'lookedAfterSocialWorker',
    why: because(isSocialCare ? 'R-NPT-72' : 'R-NPT-18', {
      lookedAfter,
      inFosterCare,
      delegatedAuthority,
      childProtection,
      careAndSupport,
    }),
  };
}

function holderOf(placement: {
  readonly lookedAfter: boolean;
  readonly inFosterCare: boolean;
  readonly delegatedAuthority: boolean;
}): ConsentHolder {
  if (!placement.lookedAfter) return 'parentCarer';
  const isDelegated = placement.inFosterCare && placement.delegatedAuthority;
  return isDelegated ? 'delegatedFosterCarer' : 'lookedAfterSocialWorker';
}
