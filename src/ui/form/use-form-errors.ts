import { useState } from 'react';
import type { FormError } from './error-summary';

/**
 * The faults to show: those a person was told of when trying to go on, as far as they still stand. So a message goes
 * when its answer is corrected, and none comes while somebody is still typing.
 */
export function useFormErrors(standing: readonly FormError[]) {
  const [asked, setAsked] = useState<{ readonly fields: ReadonlySet<string>; readonly attempt: number }>({
    fields: new Set(),
    attempt: 0,
  });
  return {
    errors: standing.filter(({ fieldId }) => asked.fields.has(fieldId)),
    attempt: asked.attempt,
    /** Names every fault; true when there is none. */
    check(): boolean {
      setAsked(({ attempt }) => ({ fields: new Set(standing.map(({ fieldId }) => fieldId)), attempt: attempt + 1 }));
      return standing.length === 0;
    },
  };
}
