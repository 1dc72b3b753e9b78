import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Fault } from '../../domain/result/fault';
import { useApp } from './app-context';
import { leavePlace, type ReturnPlace, returnTo } from './return-place';
import { parseSubPageId, type Route, toSubPageId } from './route';

export interface Router {
  readonly route: Route;
  go(route: Route): void;
  /** One step back, or the board when there is nothing to go back to. */
  back(): void;
  /** Asks before leaving while something is unsaved; the guard answers whether leaving is fine now. */
  guard(mayLeave: (leave: () => void) => boolean): () => void;
  /** What a screen wants to find again in this session, such as a search; never stored. */
  readonly kept: Map<string, string>;
}

/** A place that was visited, and where on it the person was when they went on. */
interface Visit {
  readonly route: Route;
  readonly left?: ReturnPlace;
}

const RouterContext = createContext<Router | undefined>(undefined);
const LONGEST_STACK = 50;

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Fault('ui:no-router');
  return router;
}

/**
 * Our own stack of places: hosts forbid or replace the browser's history (UX 2). The plain browser page mirrors the
 * place in its address, so that links and its Back button work there.
 */
export function RouterProvider({ children }: { readonly children: ReactNode }) {
  const { host } = useApp();
  const [stack, setStack] = useState<readonly Visit[]>(() => [
    { route: parseSubPageId(firstPlace(host.kind, host.subPageId)) },
  ]);
  const kept = useRef(new Map<string, string>());
  const mayLeave = useRef<((leave: () => void) => boolean) | undefined>(undefined);
  const inBrowser = host.kind === 'browser';

  const leaving = useCallback((leave: () => void) => {
    if (!mayLeave.current || mayLeave.current(leave)) leave();
  }, []);

  const go = useCallback(
    (route: Route) =>
      leaving(() => {
        mayLeave.current = undefined;
        const left = leavePlace();
        setStack((visits) =>
          [...visits.slice(0, -1), ...visits.slice(-1).map((visit) => ({ ...visit, left })), { route }].slice(
            -LONGEST_STACK,
          ),
        );
        if (inBrowser) window.history.pushState(null, '', `#/${toSubPageId(route)}`);
        window.scrollTo(0, 0);
      }),
    [inBrowser, leaving],
  );

  const pop = useCallback(() => {
    mayLeave.current = undefined;
    setStack((visits) => (visits.length > 1 ? visits.slice(0, -1) : [{ route: { place: 'board' } }]));
  }, []);

  const back = useCallback(
    () => leaving(() => (inBrowser && stack.length > 1 ? window.history.back() : pop())),
    [inBrowser, leaving, pop, stack.length],
  );

  const depth = useRef(stack.length);
  depth.current = stack.length;
  useEffect(() => {
    host.onBack(() => {
      if (depth.current <= 1) return false;
      leaving(pop);
      return true;
    });
  }, [host, leaving, pop]);

  const here = stack.at(-1);
  useEffect(() => (here?.left ? returnTo(here.left) : undefined), [here]);

  const router = useMemo<Router>(
    () => ({
      route: here?.route ?? { place: 'board' },
      go,
      back,
      guard: (ask) => {
        mayLeave.current = ask;
        return () => {
          if (mayLeave.current === ask) mayLeave.current = undefined;
        };
      },
      kept: kept.current,
    }),
    [here, go, back],
  );
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

function firstPlace(host: string, subPageId: string | undefined): string | undefined {
  if (subPageId || host !== 'browser') return subPageId;
  const hash = window.location.hash;
  return hash.startsWith('#/') ? hash.slice(2) : undefined;
}
