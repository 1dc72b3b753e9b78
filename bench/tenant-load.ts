import seedIds from '../src/local/seed-ids.json' with { type: 'json' };
import type { Column, FieldValue, Item, Message, SiteList } from '../src/local/tenant/store/records';
import { type Change, WHOLE } from '../src/local/tenant/store/store';

export interface LoadSize {
  cases: number;
  history: number;
  messages: number;
}

/** How much a school holds that has used the application for many years. */
export const LOAD: LoadSize = { cases: 12_000, history: 60_000, messages: 5_000 };
export const CASES_PATH = `/sites/${seedIds.site.id}/lists/Cases`;
export const HISTORY_PATH = `/sites/${seedIds.site.id}/lists/History`;

export const STATES = ['active', 'review', 'closed', 'archived'] as const;
const OPEN_STATES = 2;
/** The newest cases are open; all of the others are closed or archived. */
const OPEN_CASES = 400;
const LINES_OF_A_CASE = LOAD.history / LOAD.cases;
const START = Date.parse('2020-09-01T08:00:00Z');
const MINUTE_MS = 60_000;
const AUTHOR = seedIds.people.lead.id;

const column = (name: string, facets: Partial<Column>): Column => ({
  id: name,
  name,
  displayName: name,
  description: '',
  columnGroup: 'Custom Columns',
  required: false,
  indexed: false,
  enforceUniqueValues: false,
  hidden: false,
  readOnly: false,
  ...facets,
});
const key = (name: string): Column => column(name, { text: {}, indexed: true, enforceUniqueValues: true });
const indexed = (name: string): Column => column(name, { text: {}, indexed: true });
const title = column('Title', { text: {} });
const payload = column('Payload', { text: { allowMultipleLines: true } });

const CASES = {
  id: '11111111-0000-4000-8000-000000000001',
  name: 'Cases',
  columns: [
    title,
    key('CaseRef'),
    column('Open', { number: {}, indexed: true }),
    indexed('State'),
    indexed('NextDue'),
    indexed('SchoolLeadId'),
    column('Note', { text: {} }),
    payload,
  ],
};
const HISTORY = {
  id: '11111111-0000-4000-8000-000000000002',
  name: 'History',
  columns: [title, key('EventKey'), indexed('CaseRef'), indexed('At'), payload],
};

/** Invented lists and mail of a size, the same every time, as changes for a seeded store. */
export function tenantLoad(size: LoadSize): Change[] {
  const cases = range(size.cases).map((n) => item(CASES.id, n, caseFields(n, n > size.cases - OPEN_CASES)));
  const history = range(size.history).map((n) => item(HISTORY.id, n, historyFields(n)));
  const lists = [list(CASES, size.cases), list(HISTORY, size.history)];
  return [...lists, cases, history, range(size.messages).map(message)].flat();
}

export const caseRefOf = (n: number): string => `PSP-${String(n).padStart(5, '0')}`;

function caseFields(n: number, open: boolean): Record<string, FieldValue> {
  const state = open ? STATES[n % OPEN_STATES] : STATES[OPEN_STATES + (n % (STATES.length - OPEN_STATES))];
  return {
    Title: caseRefOf(n),
    CaseRef: caseRefOf(n),
    Open: open ? 1 : 0,
    State: state ?? null,
    NextDue: open ? dayOf(n) : null,
    SchoolLeadId: AUTHOR,
    Note: `Form ${7 + (n % 5)}`,
    Payload: JSON.stringify({
      caseRef: caseRefOf(n),
      pupil: `Pupil ${n}`,
      reasons: 'Invented for a load. '.repeat(40),
    }),
  };
}

/** Five lines for each case, case after case. */
function historyFields(n: number): Record<string, FieldValue> {
  const caseRef = caseRefOf(1 + Math.floor((n - 1) / LINES_OF_A_CASE));
  const at = momentOf(n);
  return {
    EventKey: `${caseRef}|${n}`,
    CaseRef: caseRef,
    At: at,
    Payload: JSON.stringify({ caseRef, at, what: 'caseChanged', by: AUTHOR, text: 'Invented for a load. '.repeat(8) }),
  };
}

function list({ id, name, columns }: typeof CASES, rows: number): Change[] {
  const time = momentOf(0);
  const value: SiteList = {
    id,
    siteId: seedIds.site.id,
    name,
    displayName: name,
    description: '',
    template: 'genericList',
    hidden: false,
    columns,
    version: 1,
    createdAt: time,
    createdBy: AUTHOR,
    modifiedAt: time,
    modifiedBy: AUTHOR,
  };
  return [
    { collection: 'lists', partition: value.siteId, id, value },
    { collection: 'listCounters', partition: WHOLE, id, value: { lastItemId: rows, lastChange: rows } },
  ];
}

function item(listId: string, n: number, fields: Record<string, FieldValue>): Change {
  const time = momentOf(n);
  const value: Item = {
    id: String(n),
    listId,
    uniqueId: `22222222-0000-4000-8000-${String(n).padStart(12, '0')}`,
    version: 1,
    fields,
    createdAt: time,
    createdBy: AUTHOR,
    modifiedAt: time,
    modifiedBy: AUTHOR,
    change: n,
    deleted: false,
  };
  return { collection: 'items', partition: listId, id: value.id, value };
}

function message(n: number): Change {
  const time = `${momentOf(n * 60).slice(0, 19)}Z`;
  const sender = { emailAddress: { name: seedIds.people.office.name, address: seedIds.people.office.address } };
  const value: Message = {
    id: `AAMkLoad${String(n).padStart(6, '0')}=`,
    mailboxId: AUTHOR,
    folder: n % 5 === 0 ? 'sentitems' : 'inbox',
    properties: {
      createdDateTime: time,
      lastModifiedDateTime: time,
      receivedDateTime: time,
      sentDateTime: time,
      changeKey: `load${n}`,
      categories: [],
      hasAttachments: false,
      internetMessageId: `<load-${n}@brynglas.example>`,
      subject: `Message ${n} about ${caseRefOf(1 + (n % LOAD.cases))}`,
      bodyPreview: 'Invented for a load.',
      importance: 'normal',
      conversationId: `AAQkLoad${n}=`,
      isRead: true,
      isDraft: false,
      body: { contentType: 'text', content: 'Invented for a load. '.repeat(30) },
      from: sender,
      sender,
      toRecipients: [sender],
      ccRecipients: [],
      bccRecipients: [],
      replyTo: [],
    },
    extended: [],
  };
  return { collection: 'messages', partition: AUTHOR, id: value.id, value };
}

/** 1, 2, … up to and with `most`. */
const range = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);
const momentOf = (n: number): string => `${new Date(START + n * MINUTE_MS).toISOString().slice(0, 19)}Z`;
const dayOf = (n: number): string => `2027-01-${String(1 + (n % 28)).padStart(2, '0')}`;
