import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '../../domain/result/result';

export interface Load<T> {
  /** The last value that arrived; it stays while a reload runs or fails. */
  readonly value?: T;
  readonly failure?: Failure;
  readonly loading: boolean;
  reload(): void;
  /** Puts a newer value in place, for example the answer of a write. */
  put(value: T): void;
}

/** Runs a read when the screen opens and whenever `read` changes. Late answers of an older read are dropped. */
export function useLoad<T>(read: () => Promise<Result<T>>): Load<T> {
  const [state, setState] = useState<{ value?: T; failure?: Failure; loading: boolean }>({ loading: true });
  const turn = useRef(0);

  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    setState(({ value }) => ({ ...(value === undefined ? {} : { value }), loading: true }));
    void read().then((result) => {
      if (mine !== turn.current) return;
      setState(({ value }) =>
        result.ok
          ? { value: result.value, loading: false }
          : { ...(value === undefined ? {} : { value }), failure: result.failure, loading: false },
      );
    });
  }, [read]);

  const put = useCallback((value: T) => {
    turn.current += 1;
    setState({ value, loading: false });
  }, []);

  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);

  return { ...state, reload, put };
}
