/**
 * The lists of a school's site as data (DESIGN 2.1). Column names are internal names, fixed when a list is made:
 * never rename, only add. Days are text `YYYY-MM-DD`: a SharePoint date-only column is midnight in the site's zone.
 */
export interface ListDefinition {
  readonly name: ListName;
  readonly displayName: string;
  readonly template: 'genericList' | 'documentLibrary';
  /** Indexed and unique: how a row is found again after a lost answer. */
  readonly keyColumn?: string;
  readonly columns: readonly ColumnDefinition[];
}

export interface ColumnDefinition {
  readonly name: string;
  /** `text` holds 255 characters; `longText` 63,999 and can be neither indexed nor filtered. */
  readonly type: 'text' | 'number' | 'longText';
  readonly indexed: boolean;
  readonly unique: boolean;
}

const key = (name: string): ColumnDefinition => ({ name, type: 'text', indexed: true, unique: true });
const indexed = (name: string, type: 'text' | 'number' = 'text'): ColumnDefinition => ({
  name,
  type,
  indexed: true,
  unique: false,
});
const longText = (name: string): ColumnDefinition => ({ name, type: 'longText', indexed: false, unique: false });

/** The whole record as JSON. A plan keeps its answers, what was frozen and the printed text: it has four parts. */
export const PAYLOAD_COLUMNS = ['Payload', 'Payload2', 'Payload3', 'Payload4'] as const;
const payload = longText('Payload');
const payloadInParts = PAYLOAD_COLUMNS.map(longText);

const genericList = (
  name: ListName,
  displayName: string,
  keyColumn: string,
  columns: readonly ColumnDefinition[],
): ListDefinition => ({ name, displayName, template: 'genericList', keyColumn, columns: [key(keyColumn), ...columns] });

export type ListName =
  | 'cases'
  | 'plans'
  | 'signatures'
  | 'meetings'
  | 'reviews'
  | 'contributions'
  | 'arrangements'
  | 'providers'
  | 'dispatches'
  | 'tasks'
  | 'history'
  | 'settings'
  | 'people'
  | 'documents';

const caseRef = indexed('CaseRef');
const state = indexed('State');
const open = indexed('Open', 'number');

export const LISTS: readonly ListDefinition[] = [
  genericList('cases', 'PSP Cases', 'CaseRef', [
    open,
    state,
    indexed('NextDue'),
    indexed('Upn'),
    indexed('SchoolLeadId'),
    payload,
  ]),
  genericList('plans', 'PSP Plans', 'PlanKey', [caseRef, state, ...payloadInParts]),
  genericList('signatures', 'PSP Signatures', 'SignatureKey', [caseRef, indexed('PlanKey'), payload]),
  genericList('meetings', 'PSP Meetings', 'MeetingKey', [caseRef, indexed('Start'), state, open, payload]),
  genericList('reviews', 'PSP Reviews', 'ReviewKey', [caseRef, payload]),
  genericList('contributions', 'PSP Contributions', 'ContributionKey', [caseRef, indexed('DueOn'), state, payload]),
  genericList('arrangements', 'PSP Arrangements', 'ArrangementKey', [
    caseRef,
    indexed('Kind'),
    indexed('EndsOn'),
    payload,
  ]),
  genericList('providers', 'PSP Providers', 'ProviderKey', [indexed('ValidUntil'), payload]),
  genericList('dispatches', 'PSP Dispatches', 'DispatchKey', [caseRef, open, state, payload]),
  genericList('tasks', 'PSP Tasks', 'TaskKey', [caseRef, indexed('DueOn'), indexed('AssigneeId'), payload]),
  genericList('history', 'PSP Events', 'EventKey', [caseRef, indexed('At'), payload]),
  genericList('settings', 'PSP Settings', 'Key', [payload]),
  genericList('people', 'PSP People', 'PersonKey', [payload]),
  { name: 'documents', displayName: 'PSP Documents', template: 'documentLibrary', columns: [] },
];

/** What is written beside the payload, for filters, views and exports. `null` empties a column. */
export type FlatColumns = Readonly<Record<string, string | number | null>>;
