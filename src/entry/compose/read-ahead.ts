import type { ListStore } from '../../workflows/ports';

/**
 * Begins to read the open records now and answers the first `open()` with that; later ones read again. For the first
 * screen, which then does not wait for two reads one after the other.
 */
export function readAhead<T>(store: ListStore<T>): ListStore<T> {
  let ahead: ReturnType<ListStore<T>['open']> | undefined = store.open();
  return {
    ...store,
    open: () => {
      const first = ahead;
      ahead = undefined;
      return first ?? store.open();
    },
  };
}
