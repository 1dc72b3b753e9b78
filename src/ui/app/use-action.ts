import { useCallback, useRef, useState } from 'react';
import type { Failure, Result } from '../../domain/result/result';

export interface Action<A extends unknown[]> {
  run(...input: A): void;
  readonly busy: boolean;
  readonly failure?: Failure;
  clear(): void;
}

/** One press, one run: a second press while the first runs does nothing. The failure stays until the next run. */
export function useAction<A extends unknown[], T>(
  act: (...input: A) => Promise<Result<T>>,
  onDone?: (value: T) => void,
): Action<A> {
  const [state, setState] = useState<{ busy: boolean; failure?: Failure }>({ busy: false });
  const running = useRef(false);

  const run = useCallback(
    (...input: A) => {
      if (running.current) return;
      running.current = true;
      setState({ busy: true });
      void act(...input)
        .then((result) => {
          setState(result.ok ? { busy: false } : { busy: false, failure: result.failure });
          if (result.ok) onDone?.(result.value);
        })
        .finally(() => {
          running.current = false;
        });
    },
    [act, onDone],
  );

  return { run, ...state, clear: () => setState({ busy: false }) };
}
