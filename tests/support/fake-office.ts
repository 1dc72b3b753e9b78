/**
 * An appointment that the organiser has open, as office.js shows it: callbacks, `Date`s and its own silent losses.
 * The real library is driven in a browser by `tests/local/hosts` and the journeys.
 */
type Done = (answer: unknown) => void;

export interface FakeItem {
  subject: string;
  body: string;
  start: Date;
  end: Date;
  required: { displayName: string; emailAddress: string }[];
  optional: { displayName: string; emailAddress: string }[];
  places: { id: string; type: string }[];
  sensitivity: string;
  properties: Record<string, string>;
}

export interface FakeOutlook {
  readonly item: FakeItem;
  /** Somebody changes the form by hand. */
  change(event: 'required' | 'time'): void;
}

export interface OutlookOptions {
  /** The newest set of `Mailbox` that this Outlook has. */
  readonly mailbox?: 8 | 14 | 15;
  /** Addresses that this Outlook drops while it reports success (office-js 3965). */
  readonly drops?: readonly string[];
  readonly itemType?: 'appointment' | 'message';
  readonly language?: string;
  readonly background?: string;
  readonly permissionDenied?: boolean;
  /** UTC; the appointment lasts half an hour. */
  readonly start?: string;
}

/** Puts `Office` into the global scope, as the hosted script does, and gives the item behind it. */
export function installFakeOffice(options: OutlookOptions = {}): FakeOutlook {
  const start = new Date(options.start ?? '2026-11-24T10:00:00Z');
  const item: FakeItem = {
    subject: '',
    body: '',
    start,
    end: new Date(start.getTime() + 30 * 60_000),
    required: [],
    optional: [],
    places: [],
    sensitivity: 'normal',
    properties: {},
  };
  const handlers = new Map<string, () => void>();
  const set = options.mailbox ?? 15;
  const succeed = (done: Done, value?: unknown) =>
    queueMicrotask(() =>
      done(options.permissionDenied ? { status: 'failed', error: { code: 7000 } } : { status: 'succeeded', value }),
    );
  const field = (name: 'subject' | 'body' | 'start' | 'end' | 'sensitivity') => ({
    getAsync: (...args: unknown[]) => succeed(args.at(-1) as Done, item[name]),
    setAsync: (value: never, ...args: unknown[]) => {
      Object.assign(item, { [name]: value });
      succeed(args.at(-1) as Done);
    },
  });
  const people = (name: 'required' | 'optional') => ({
    getAsync: (done: Done) => succeed(done, item[name]),
    setAsync: (value: FakeItem['required'], done: Done) => {
      item[name] = value.filter(({ emailAddress }) => !options.drops?.includes(emailAddress));
      succeed(done);
    },
  });
  const officeItem = {
    itemType: options.itemType ?? 'appointment',
    subject: field('subject'),
    body: {
      ...field('body'),
      prependAsync: (html: string, _options: unknown, done: Done) => {
        item.body = html + item.body;
        succeed(done);
      },
    },
    start: field('start'),
    end: field('end'),
    requiredAttendees: people('required'),
    optionalAttendees: people('optional'),
    enhancedLocation: {
      getAsync: (done: Done) =>
        succeed(
          done,
          item.places.map((id) => ({ locationIdentifier: id, displayName: id.id, emailAddress: id.id })),
        ),
      addAsync: (places: FakeItem['places'], done: Done) => {
        item.places.push(...places);
        succeed(done);
      },
      removeAsync: (places: FakeItem['places'], done: Done) => {
        item.places = item.places.filter(({ id }) => !places.some((place) => place.id === id));
        succeed(done);
      },
    },
    ...(set >= 14 ? { sensitivity: field('sensitivity') } : {}),
    ...(set >= 15 ? { sendAsync: (done: Done) => succeed(done) } : {}),
    loadCustomPropertiesAsync: (done: Done) => {
      const working = { ...item.properties };
      succeed(done, {
        get: (name: string) => working[name],
        set: (name: string, value: string) => Object.assign(working, { [name]: value }),
        getAll: () => ({ ...working }),
        saveAsync: (saved: Done) => {
          item.properties = { ...working };
          succeed(saved);
        },
      });
    },
    addHandlerAsync: (event: string, handler: () => void) => handlers.set(event, handler),
  };
  const Office = {
    onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
    HostType: { Outlook: 'Outlook' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    CoercionType: { Html: 'html' },
    EventType: {
      RecipientsChanged: 'recipients',
      AppointmentTimeChanged: 'time',
      EnhancedLocationsChanged: 'places',
      OfficeThemeChanged: 'theme',
    },
    MailboxEnums: {
      ItemType: { Appointment: 'appointment' },
      AppointmentSensitivityType: { Private: 'private', Normal: 'normal' },
    },
    context: {
      displayLanguage: options.language ?? 'en-GB',
      officeTheme: options.background
        ? { bodyBackgroundColor: options.background, bodyForegroundColor: '#ffffff' }
        : undefined,
      requirements: {
        isSetSupported: (name: string, version: string) => name === 'Mailbox' && Number(version.split('.')[1]) <= set,
      },
      mailbox: {
        item: officeItem,
        userProfile: { emailAddress: 'angharad.rees@brynglas.example' },
        addHandlerAsync: (event: string, handler: () => void) => handlers.set(event, handler),
      },
    },
  };
  Object.assign(globalThis, { Office });
  return { item, change: (event) => handlers.get(event === 'required' ? 'recipients' : 'time')?.() };
}

export function removeFakeOffice(): void {
  Reflect.deleteProperty(globalThis, 'Office');
}
