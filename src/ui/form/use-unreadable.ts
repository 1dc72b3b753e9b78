import { useCallback, useState } from 'react';
import type { FormError } from './error-summary';

/** The typed texts of a form that give no value, each with the id of its field and why. */
export function useUnreadable() {
  const [faults, setFaults] = useState<readonly FormError[]>([]);
  const tell = useCallback(
    (fieldId: string, text: string | undefined) =>
      setFaults((before) => [
        ...before.filter((fault) => fault.fieldId !== fieldId),
        ...(text === undefined ? [] : [{ fieldId, text }]),
      ]),
    [],
  );
  return { faults, tell };
}
