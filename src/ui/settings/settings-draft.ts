import { EmailAddressSchema } from '../../domain/person/person';
import type { Issue } from '../../domain/result/result';
import { type Settings, SettingsSchema } from '../../domain/settings/settings';
import type { Pack } from '../../policy/schema';

export const MAILBOX_KEYS = ['psp', 'sfs', 'ewo', 'record', 'sendFrom'] as const;
export type MailboxKey = (typeof MAILBOX_KEYS)[number];
export const STAFF_KEYS = ['schoolLead', 'alnCo', 'headteacher', 'ewo'] as const;
export type StaffKey = (typeof STAFF_KEYS)[number];

/** The settings as they are typed: text everywhere, nothing lost. */
export interface SettingsDraft {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly mailboxes: Readonly<Record<MailboxKey, string>>;
  readonly people: Readonly<Record<StaffKey, { readonly name: string; readonly email: string }>>;
  readonly minutes: number | undefined;
}

const ALWAYS_OPTIONAL: readonly string[] = ['ewo', 'record', 'sendFrom', 'headteacher'];

/** What may be left empty: also a mailbox of the authority that its pack does not have. */
export function optionalPlaces({ proposedMailboxes }: Pick<Pack, 'proposedMailboxes'>): readonly string[] {
  const known = proposedMailboxes?.value ?? {};
  return [...ALWAYS_OPTIONAL, ...['psp', 'sfs'].filter((key) => known[key] === undefined)];
}

export function draftOf(from: Partial<Settings>): SettingsDraft {
  const address = (key: MailboxKey) => from.mailboxes?.[key] ?? '';
  const person = (key: StaffKey) => ({ name: from.people?.[key]?.name ?? '', email: from.people?.[key]?.email ?? '' });
  return {
    schoolId: from.schoolId ?? '',
    schoolName: from.schoolName ?? '',
    mailboxes: {
      psp: address('psp'),
      sfs: address('sfs'),
      ewo: address('ewo'),
      record: address('record'),
      sendFrom: address('sendFrom'),
    },
    people: {
      schoolLead: person('schoolLead'),
      alnCo: person('alnCo'),
      headteacher: person('headteacher'),
      ewo: person('ewo'),
    },
    minutes: from.defaultMeetingMinutes ?? 60,
  };
}

export type ReadSettings = { readonly settings: Settings } | { readonly issues: readonly Issue[] };

/** Typed settings as a record, together with what set-up proposed and nobody types here (calendar, rooms, domains). */
export function readDraft(
  draft: SettingsDraft,
  proposed: Partial<Settings>,
  optional: readonly string[],
): ReadSettings {
  const issues = [...emptyTexts(draft), ...badAddresses(draft, optional)];
  if (issues.length > 0) return { issues };
  const parsed = SettingsSchema.safeParse({
    ...proposed,
    schemaVersion: 1,
    schoolId: draft.schoolId.trim(),
    schoolName: draft.schoolName.trim(),
    mailboxes: { ...untyped(proposed.mailboxes ?? {}), ...filled(draft.mailboxes) },
    people: Object.fromEntries(Object.entries(draft.people).filter(([, { name, email }]) => name || email)),
    defaultMeetingMinutes: draft.minutes ?? 60,
  });
  if (parsed.success) return { settings: parsed.data };
  return { issues: [{ code: 'settings.incomplete', path: 'calendar', effect: 'block' }] };
}

/** Mailboxes that this form does not ask for stay as they are. */
const untyped = (mailboxes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(mailboxes).filter(([key]) => !MAILBOX_KEYS.some((typed) => typed === key)));

const filled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));

function emptyTexts(draft: SettingsDraft): Issue[] {
  const empty = [
    ...(draft.schoolId.trim() ? [] : ['schoolId']),
    ...(draft.schoolName.trim() ? [] : ['schoolName']),
    ...STAFF_KEYS.filter((key) => draft.people[key].email !== '' && draft.people[key].name.trim() === '').map(
      (key) => `people.${key}.name`,
    ),
  ];
  return empty.map((path) => ({ code: 'settings.empty', path, effect: 'block' }));
}

function badAddresses(draft: SettingsDraft, optional: readonly string[]): Issue[] {
  const places = [
    ...MAILBOX_KEYS.map((key) => ({ key, path: `mailboxes.${key}`, text: draft.mailboxes[key] })),
    ...STAFF_KEYS.map((key) => ({ key, path: `people.${key}.email`, text: draft.people[key].email })),
  ];
  return places
    .filter(({ key, text, path }) => {
      const mayBeEmpty = optional.includes(key) && text === '' && isUnnamed(draft, path);
      return !mayBeEmpty && !EmailAddressSchema.safeParse(text).success;
    })
    .map(({ path }) => ({ code: 'settings.address', path, effect: 'block' }));
}

/** A person with a name needs an address too. */
function isUnnamed(draft: SettingsDraft, path: string): boolean {
  const key = STAFF_KEYS.find((staff) => path === `people.${staff}.email`);
  return key === undefined || draft.people[key].name.trim() === '';
}
