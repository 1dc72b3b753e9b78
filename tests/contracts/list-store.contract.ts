import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/domain/case/case';
import type { Contribution } from '../../src/domain/contribution/contribution';
import type { ListStore, Stored } from '../../src/workflows/ports';
import { aCase, allContributions, caseRef } from '../support/builders';
import { expectOk } from '../support/expect-ok';

/** Two colleagues on the same two lists. */
export interface TwoColleagues {
  readonly mine: { readonly cases: ListStore<Case>; readonly contributions: ListStore<Contribution> };
  readonly theirs: { readonly cases: ListStore<Case>; readonly contributions: ListStore<Contribution> };
}

const contribution = (ref: string, kind: Contribution['kind'] = 'pupil'): Contribution => {
  const [first] = allContributions();
  if (first === undefined) throw new Error('no contribution to start from');
  return { ...first, caseRef: caseRef(ref), kind };
};
const without = (record: Case): Case => {
  const { caseRef: _, ...rest } = record;
  return rest;
};
const keys = <T>(records: readonly Stored<T>[], keyOf: (value: T) => string | undefined) =>
  records.map(({ value }) => keyOf(value)).sort();

/** What every list store promises, whatever it is made of. */
export function listStoreContract(title: string, open: () => Promise<TwoColleagues>): void {
  describe(`list store: ${title}`, () => {
    test('a new record is found by its id, its key and its case', async () => {
      const { mine, theirs } = await open();
      const made = expectOk(await mine.contributions.create(contribution('PSP-0142')));
      expect(made.value).toEqual(contribution('PSP-0142'));
      expect(made.etag).not.toBe('');
      expect(expectOk(await theirs.contributions.read(made.id))).toEqual(made);
      expect(expectOk(await theirs.contributions.byKey('PSP-0142|pupil'))).toEqual(made);
      expect(expectOk(await theirs.contributions.ofCase(caseRef('PSP-0142')))).toEqual({
        records: [made],
        unreadable: [],
      });
    });

    test('a key that nobody has is answered with nothing', async () => {
      const { mine } = await open();
      expect(await mine.contributions.byKey("PSP-0999|o'r & #1")).toEqual({ ok: true, value: undefined });
    });

    test('an id that does not exist is notFound', async () => {
      const { mine } = await open();
      expect(await mine.contributions.read('99999')).toEqual({ ok: false, failure: { kind: 'notFound' } });
    });

    test('a taken key is alreadyExists and changes nothing', async () => {
      const { mine, theirs } = await open();
      const made = expectOk(await mine.contributions.create(contribution('PSP-0142')));
      const second = await theirs.contributions.create({ ...contribution('PSP-0142'), recordedBy: 'Siân Morgan' });
      expect(second).toEqual({ ok: false, failure: { kind: 'alreadyExists' } });
      expect(expectOk(await mine.contributions.ofCase(caseRef('PSP-0142'))).records).toEqual([made]);
    });

    test('records of another case stay out', async () => {
      const { mine } = await open();
      await mine.contributions.create(contribution('PSP-0142', 'pupil'));
      await mine.contributions.create(contribution('PSP-0142', 'staff'));
      await mine.contributions.create(contribution('PSP-0143', 'pupil'));
      const { records } = expectOk(await mine.contributions.ofCase(caseRef('PSP-0142')));
      expect(keys(records, ({ kind }) => kind)).toEqual(['pupil', 'staff']);
    });

    test('a change is there for everybody under a new etag', async () => {
      const { mine, theirs } = await open();
      const made = expectOk(await mine.contributions.create(contribution('PSP-0142')));
      const change = { ...made.value, recordedBy: 'Siân Morgan' };
      const changed = expectOk(await mine.contributions.replace(made, change));
      expect(changed.value).toEqual(change);
      expect(changed.etag).not.toBe(made.etag);
      expect(expectOk(await theirs.contributions.read(made.id))).toEqual(changed);
    });

    test('who writes second on an old etag loses, and the first text stands', async () => {
      const { mine, theirs } = await open();
      const made = expectOk(await mine.contributions.create(contribution('PSP-0142')));
      const first = expectOk(await theirs.contributions.replace(made, { ...made.value, recordedBy: 'Siân Morgan' }));
      const second = await mine.contributions.replace(made, { ...made.value, recordedBy: 'Dylan Price' });
      expect(second).toEqual({ ok: false, failure: { kind: 'conflict' } });
      expect(expectOk(await mine.contributions.read(made.id))).toEqual(first);
    });

    test('two who write at once: one wins', async () => {
      const { mine, theirs } = await open();
      const made = expectOk(await mine.contributions.create(contribution('PSP-0142')));
      const outcomes = await Promise.all([
        mine.contributions.replace(made, { ...made.value, recordedBy: 'Dylan Price' }),
        theirs.contributions.replace(made, { ...made.value, recordedBy: 'Siân Morgan' }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    });

    test('several cases may wait for their reference at once', async () => {
      const { mine, theirs } = await open();
      const one = expectOk(await mine.cases.create(without(aCase())));
      const other = expectOk(await theirs.cases.create(without(aCase())));
      expect(one.id).not.toBe(other.id);
      expect(one.value.caseRef).toBeUndefined();
      const completed = expectOk(await mine.cases.replace(one, { ...one.value, caseRef: caseRef('PSP-0142') }));
      expect(expectOk(await theirs.cases.byKey('PSP-0142'))).toEqual(completed);
    });

    test('closed cases are not among the open ones', async () => {
      const { mine } = await open();
      await mine.cases.create(aCase({ caseRef: caseRef('PSP-0142'), state: 'active' }));
      const closing = expectOk(await mine.cases.create(aCase({ caseRef: caseRef('PSP-0143'), state: 'inReview' })));
      await mine.cases.create(aCase({ caseRef: caseRef('PSP-0144'), state: 'notProceeded' }));
      await mine.cases.replace(closing, { ...closing.value, state: 'closed' });
      const { records } = expectOk(await mine.cases.open());
      expect(keys(records, (record) => record.caseRef)).toEqual(['PSP-0142']);
    });
  });
}
