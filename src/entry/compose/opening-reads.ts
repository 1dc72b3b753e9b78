import type { Clock, ListStore, Ports, Records } from '../../workflows/ports';

/** Who needs the same answer when a page opens: the screen, and the first pass of the due queue. */
const READERS = 2;
const SHARED_MS = 5_000;

/**
 * The same records, but the two reads that a page opens with (open cases, settings) are sent at once, side by side, and
 * their answers given to the first two who ask. A write to the list, a failure or five seconds end that: from then on
 * everybody reads for himself, as a check before sending must.
 */
export function withOpeningReads({ records, clock }: Pick<Ports, 'records' | 'clock'>): Records {
  const cases = sharedRead(clock, () => records.cases.open());
  const settings = sharedRead(clock, () => records.settings.byKey('school'));
  return {
    ...records,
    cases: { ...telling(records.cases, cases.end), open: cases.read },
    settings: { ...telling(records.settings, settings.end), byKey: settings.read },
  };
}

/** One read that has been sent already; its answer serves the first readers. */
function sharedRead<R extends { readonly ok: boolean }>(clock: Clock, read: () => Promise<R>) {
  const opened = clock.mark();
  const first = read();
  let left = READERS;
  const end = () => {
    left = 0;
  };
  return {
    end,
    read: async (): Promise<R> => {
      if (left === 0 || clock.elapsedMs(opened, 'holder') > SHARED_MS) return read();
      left -= 1;
      const answer = await first;
      if (!answer.ok) end();
      return answer;
    },
  };
}

/** The list, saying so before something is written to it. */
function telling<T>(list: ListStore<T>, written: () => void): ListStore<T> {
  return {
    create: (value) => {
      written();
      return list.create(value);
    },
    replace: (was, value) => {
      written();
      return list.replace(was, value);
    },
    read: (id) => list.read(id),
    byKey: (key) => list.byKey(key),
    ofCase: (caseRef) => list.ofCase(caseRef),
    open: () => list.open(),
  };
}
