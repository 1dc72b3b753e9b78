/** A person or place an invitation is addressed to. */
export type Recipient = { readonly name: string; readonly address: string };
/** A place as office.js knows it: a room by its address, or free text. */
export type Place = { readonly id: string; readonly type: 'room' | 'custom'; readonly displayName: string };
export type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential';
export type ItemAttachment = {
  readonly id: string;
  readonly name: string;
  readonly base64: string;
  readonly isInline: boolean;
};

/** What can be filled in on an appointment, by hand or by the add-in. Moments are epoch milliseconds. */
export type AppointmentFields = {
  readonly subject: string;
  readonly required: readonly Recipient[];
  readonly optional: readonly Recipient[];
  readonly startMs: number;
  readonly endMs: number;
  readonly places: readonly Place[];
  readonly bodyHtml: string;
  readonly sensitivity: Sensitivity;
  readonly isOnline: boolean;
};
export type FieldName = keyof AppointmentFields;
export type ChangeListener = (changed: readonly FieldName[]) => void;

/** A line an add-in shows above the item. */
export type ItemNotification = { readonly key: string; readonly type: number; readonly message: string };

const HOUR_MS = 3_600_000;

/** A new, empty appointment of one hour that starts at the next full hour. */
export function emptyAppointment(nowMs: number): AppointmentFields {
  const startMs = Math.ceil(nowMs / HOUR_MS) * HOUR_MS;
  return {
    subject: '',
    required: [],
    optional: [],
    startMs,
    endMs: startMs + HOUR_MS,
    places: [],
    bodyHtml: '',
    sensitivity: 'normal',
    isOnline: false,
  };
}

/** The one model of an open appointment that the form, the pane and the send check all see. */
export class AppointmentItem {
  customProperties: Record<string, unknown> = {};
  readonly sessionData = new Map<string, string>();
  readonly notifications = new Map<string, ItemNotification>();
  attachments: readonly ItemAttachment[] = [];
  private readonly listeners = new Set<ChangeListener>();

  constructor(
    private current: AppointmentFields,
    readonly organizer: Recipient,
    private readonly rooms: readonly Recipient[] = [],
  ) {}

  /** The name of a room by its address; anything else names itself. */
  nameOfPlace(id: string): string {
    return this.rooms.find((room) => room.address.toLowerCase() === id.toLowerCase())?.name ?? id;
  }

  get fields(): AppointmentFields {
    return this.current;
  }

  /** Changes fields; whoever listens is told which ones are different now. */
  change(patch: Partial<AppointmentFields>): void {
    const before = this.current;
    this.current = keepDuration(before, { ...before, ...patch });
    const names = Object.keys(before) as FieldName[]; // the keys of AppointmentFields
    const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(this.current[name]));
    if (changed.length > 0) for (const listener of this.listeners) listener(changed);
  }

  setNotification(notification: ItemNotification): void {
    this.notifications.set(notification.key, notification);
    this.notify();
  }

  removeNotification(key: string): void {
    this.notifications.delete(key);
    this.notify();
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private notify(): void {
    for (const listener of this.listeners) listener([]);
  }
}

/** A start moved to or past the end takes the end along, as calendars do. */
function keepDuration(before: AppointmentFields, after: AppointmentFields): AppointmentFields {
  if (after.endMs > after.startMs || after.startMs === before.startMs) return after;
  return { ...after, endMs: after.startMs + (before.endMs - before.startMs) };
}
