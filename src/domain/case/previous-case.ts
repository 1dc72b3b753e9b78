import { type Case, isOpen, type Pupil } from './case';
import { isSamePupil } from './check-stage-one';

/**
 * The latest case of the same pupil that is over: a closed case is never reopened, the new one links it (DOMAIN D1).
 * Undefined for a pupil's first case.
 */
export function previousCase(pupil: Pupil, cases: readonly Case[]): Case | undefined {
  return cases
    .filter((other) => !isOpen(other.state) && isSamePupil(pupil, other.pupil))
    .reduce<Case | undefined>(
      (latest, other) => (latest && latest.openedAt >= other.openedAt ? latest : other),
      undefined,
    );
}
