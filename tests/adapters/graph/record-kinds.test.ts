import { describe, expect, test } from 'vitest';
import { caseKind } from '../../../src/adapters/graph/kinds/case-kind';
import { contributionKind } from '../../../src/adapters/graph/kinds/contribution-kind';
import { dispatchKind } from '../../../src/adapters/graph/kinds/dispatch-kind';
import { historyKind } from '../../../src/adapters/graph/kinds/history-kind';
import { meetingKind } from '../../../src/adapters/graph/kinds/meeting-kind';
import { planKind } from '../../../src/adapters/graph/kinds/plan-kind';
import { settingsKind } from '../../../src/adapters/graph/kinds/settings-kind';
import { signatureKind } from '../../../src/adapters/graph/kinds/signature-kind';
import { type ColumnDefinition, LISTS } from '../../../src/adapters/graph/lists';
import type { RecordKind } from '../../../src/adapters/graph/record-kind';
import { DispatchSchema } from '../../../src/domain/dispatch/dispatch';
import { HistoryEntrySchema } from '../../../src/domain/history/history-entry';
import { aCase, allContributions, aMeeting, aPlan, aSettings, SOME_HASH, signedBy } from '../../support/builders';

const aDispatch = DispatchSchema.parse({
  schemaVersion: 1,
  dispatchKey: `D-${SOME_HASH}`,
  caseRef: 'PSP-0142',
  kind: 'M1',
  subjectKey: 'PSP-0142|1',
  contentHash: SOME_HASH,
  resendNo: 0,
  rule: 'R-NPT-38',
  state: 'Queued',
  recipients: ['psp@npt.gov.uk'],
  copyTo: [],
  subject: 'PSP plan – PSP-0142 v1',
  attachments: [],
  leaseNo: 0,
  attemptNo: 0,
  queuedAt: '2026-11-03T09:00:00Z',
});
const anEntry = HistoryEntrySchema.parse({
  schemaVersion: 1,
  caseRef: 'PSP-0142',
  sequence: 3,
  onceKey: 'T1',
  at: '2026-11-03T09:00:00Z',
  by: 'Angharad Rees',
  what: 'opened',
  why: '',
  details: {},
  prevHash: '',
  hash: SOME_HASH,
});

interface Lying {
  readonly key: string | undefined;
  readonly columns: Readonly<Record<string, string | number | null>>;
  readonly kind: Pick<RecordKind<unknown>, 'list' | 'keyColumn' | 'payloadParts' | 'hasCaseRef' | 'hasOpen'>;
}
const lying = <T>(kind: RecordKind<T>, record: T): Lying => ({
  key: kind.key(record),
  columns: kind.columns(record),
  kind,
});
const KINDS: readonly [string, Lying][] = [
  ['cases', lying(caseKind, aCase())],
  ['plans', lying(planKind, aPlan())],
  ['signatures', lying(signatureKind, signedBy('pupil'))],
  ['meetings', lying(meetingKind, aMeeting({ state: 'sending' }))],
  ['contributions', lying(contributionKind, allContributions()[0] ?? never())],
  ['dispatches', lying(dispatchKind, aDispatch)],
  ['history', lying(historyKind, anEntry)],
  ['settings', lying(settingsKind, aSettings())],
];
function never(): never {
  throw new Error('no contribution to start from');
}

const columnsOf = (name: string): readonly ColumnDefinition[] =>
  LISTS.find((list) => list.name === name)?.columns ?? [];

describe('every kind of record fits the list that provisioning makes for it', () => {
  test.each(KINDS)('%s', (name, { kind, columns }) => {
    const made = columnsOf(name).map((column) => column.name);
    expect(kind.list).toBe(name);
    expect(made).toEqual(expect.arrayContaining(Object.keys(columns)));
    expect(LISTS.find((list) => list.name === name)?.keyColumn).toBe(kind.keyColumn);
    expect(made.filter((column) => column.startsWith('Payload'))).toHaveLength(kind.payloadParts);
    expect(made.includes('CaseRef')).toBe(kind.hasCaseRef);
    expect(made.includes('Open')).toBe(kind.hasOpen);
  });

  test('SharePoint indexes twenty columns of a list at most, and no long text', () => {
    for (const { columns } of LISTS) {
      expect(columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
      expect(columns.filter(({ type, indexed }) => type === 'longText' && indexed)).toEqual([]);
      expect(columns.filter(({ unique, indexed }) => unique && !indexed)).toEqual([]);
    }
  });
});

describe('keys and columns', () => {
  test.each([
    ['cases', 'PSP-0142'],
    ['plans', 'PSP-0142|1'],
    ['signatures', 'PSP-0142|1|pupil|pupil'],
    ['meetings', 'PSP-0142|planning|1'],
    ['contributions', 'PSP-0142|staff'],
    ['dispatches', `D-${SOME_HASH}`],
    ['history', 'PSP-0142|3'],
    ['settings', 'school'],
  ])('the key of %s is %s', (name, key) => {
    expect(Object.fromEntries(KINDS)[name]?.key).toBe(key);
  });

  test('what a filter needs is beside the payload', () => {
    const columns = Object.fromEntries(KINDS.map(([name, kind]) => [name, kind.columns]));
    expect(columns.cases).toMatchObject({ Open: 1, State: 'considering', Upn: 'B801200005001', SchoolLeadId: 'lead' });
    expect(columns.meetings).toMatchObject({ Open: 1, State: 'sending', Start: '2026-10-06T09:30' });
    expect(columns.dispatches).toEqual({ CaseRef: 'PSP-0142', Open: 1, State: 'Queued' });
  });

  test('no column but the payload holds a person’s name', () => {
    const shown = KINDS.flatMap(([, { columns, key }]) => [key, ...Object.values(columns)]).join('\n');
    expect(shown).not.toMatch(/Owain|Jones|Rees|Morgan/);
  });
});
