type Start<T> = (ask: boolean) => Promise<T>;

/**
 * Begins at once what a page will ask for when its screen is drawn, so that host, sign-in and first data are under way
 * while React is fetched. The first silent question gets that beginning; every later one begins again, and fetches the
 * starter again where that had failed.
 */
export function startedEarly<T>(fetchStarter: () => Promise<Start<T>>): Start<T> {
  let starter: Promise<Start<T>> | undefined;
  const start: Start<T> = async (ask) => {
    starter ??= fetchStarter();
    const fetched = starter;
    return (
      await fetched.catch((error: unknown) => {
        starter = undefined;
        throw error;
      })
    )(ask);
  };
  let begun: Promise<T> | undefined = start(false);
  return (ask) => {
    const first = ask ? undefined : begun;
    begun = undefined;
    return first ?? start(ask);
  };
}
