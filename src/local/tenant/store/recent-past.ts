import type { TenantRecords } from './records';
import type { Change, Store } from './store';

/** The collections whose searches lag at the service. */
type Lagging = 'items' | 'messages';
type LaggingRecord = TenantRecords[Lagging];

const REMEMBERED_MS = 15_000;

/** A store, and how lists of items and messages looked a moment ago. */
export interface RecentPast {
  store: Store;
  /** The store as it was so many milliseconds ago, for reading; changes since then that are not `hidden` show. */
  before(ageMs: number, hidden?: () => boolean): Store;
}

interface Former {
  at: number;
  key: string;
  place: string;
  value: LaggingRecord | undefined;
}

/** Remembers what items and messages were before the changes of the last 15 seconds. */
export function createRecentPast(store: Store, now: () => number): RecentPast {
  let formers: Former[] = [];
  const remember = (changes: readonly Change[]): void => {
    const at = now();
    formers = formers.filter((former) => former.at <= at && former.at > at - REMEMBERED_MS);
    for (const { collection, partition, id } of changes) {
      if (collection !== 'items' && collection !== 'messages') continue;
      const place = `${collection}/${partition}`;
      formers.push({ at, key: `${place}/${id}`, place, value: store.get(collection, partition, id) });
    }
  };
  return {
    store: {
      ...store,
      commit: (changes) => {
        remember(changes);
        store.commit(changes);
      },
      clear: () => {
        formers = [];
        store.clear();
      },
    },
    before: (ageMs, hidden = () => true) => viewOf(store, firstPerKey(formers, now() - ageMs, hidden)),
  };
}

/** What each record was before the first change after `since`; every record is hidden or shown as a whole. */
function firstPerKey(formers: readonly Former[], since: number, hidden: () => boolean): Map<string, Former> {
  const first = new Map<string, Former>();
  for (const former of formers) if (former.at >= since && !first.has(former.key)) first.set(former.key, former);
  return new Map([...first].filter(() => hidden()));
}

/** For one reading, an index made of it included: it hears of no later changes. */
function viewOf(store: Store, formers: ReadonlyMap<string, Former>): Store {
  return {
    ...store,
    watch: () => undefined,
    get: (collection, partition, id) => {
      const former = formers.get(`${collection}/${partition}/${id}`);
      if (former === undefined) return store.get(collection, partition, id);
      return former.value as ReturnType<typeof store.get<typeof collection>>; // the key names the collection
    },
    all: (collection, partition) => {
      const present = store.all(collection, partition);
      if (collection !== 'items' && collection !== 'messages') return present;
      const place = `${collection}/${partition}`;
      const keyOf = (record: LaggingRecord): string => `${place}/${record.id}`;
      const records = present as LaggingRecord[]; // the two collections that were singled out
      const shown = records.map((record) => (formers.has(keyOf(record)) ? formers.get(keyOf(record))?.value : record));
      const keys = new Set(records.map(keyOf));
      const removed = [...formers.values()].filter((former) => former.place === place && !keys.has(former.key));
      const former = [...shown, ...removed.map(({ value }) => value)].filter((value) => value !== undefined);
      return former as typeof present; // as above
    },
  };
}
