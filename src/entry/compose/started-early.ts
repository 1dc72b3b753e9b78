/**
 * Begins at once what a page would ask for when its screen is drawn, so that host, sign-in and first data are under way
 * while React is fetched. The first silent question gets that beginning; every later one begins again.
 */
export function startedEarly<T>(start: (ask: boolean) => Promise<T>): (ask: boolean) => Promise<T> {
  let begun: Promise<T> | undefined = start(false);
  return (ask) => {
    const first = ask ? undefined : begun;
    begun = undefined;
    return first ?? start(ask);
  };
}
