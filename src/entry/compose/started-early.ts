import { fail } from '../../domain/result/result';
import type { Start } from '../../ui/app/start-page';

/**
 * Begins at once what a page will ask for when its screen is drawn, so that host, sign-in and first data are under way
 * while React is fetched. The first silent question gets that beginning; every later one begins again.
 * Failures: offline when the starter could not be fetched (the next question fetches it again), and the starter's own.
 */
export function startedEarly<T>(fetchStarter: () => Promise<Start<T>>): Start<T> {
  let starter: Promise<Start<T> | undefined> | undefined;
  const start: Start<T> = async (ask) => {
    starter ??= fetchStarter().catch(() => undefined);
    const fetched = await starter;
    if (fetched) return fetched(ask);
    starter = undefined;
    return { outcome: fail({ kind: 'offline' }) };
  };
  let begun: ReturnType<Start<T>> | undefined = start(false);
  return (ask) => {
    const first = ask ? undefined : begun;
    begun = undefined;
    return first ?? start(ask);
  };
}
