/** Where the application runs and what it can do there. The three host adapters make these true. */
import type { IsoDate, WallTime } from '../domain/date/iso-date';
import type { EmailAddress } from '../domain/person/person';
import type { Result } from '../domain/result/result';

export type Theme = 'light' | 'dark' | 'contrast';

/** Asked first; a host difference is `unsupported`, never a guess. */
export type HostCapability =
  | 'openAppointment'
  | 'sendAppointment'
  | 'privateAppointment'
  | 'backButton'
  | 'configure'
  | 'nestedSignIn';

export interface Host {
  readonly kind: 'teams' | 'outlook' | 'browser';
  readonly locale: 'en' | 'cy';
  readonly theme: Theme;
  /** `configuring` is the Teams set-up dialog of the tab; `panel` a narrow pane or side panel. */
  readonly place: 'page' | 'configuring' | 'panel';
  /** The Teams site of the channel, when the host names one. */
  readonly siteUrl?: string;
  /** Where a link led (UX 2): `1/<route>[/<ref>[/<section>[/<key>]]]`. */
  readonly subPageId?: string;
  /** The person the host says is using it: shown, never trusted. */
  readonly loginHint?: string;
  can(capability: HostCapability): boolean;
  onTheme(listener: (theme: Theme) => void): () => void;
  /** Registers the host's Back; the listener answers whether it went back itself. */
  onBack(listener: () => boolean): void;
  /** Tells the host that the first screen is there. */
  ready(): void;
  /** Only where `configure` can: offers the tab page for saving. `contentPath` is relative to the application's origin. */
  offerTab?(tab: { readonly name: string; readonly contentPath: string }): void;
  /** Only where `openAppointment` can. */
  readonly appointment?: OpenAppointment;
}

/** The appointment that the organiser has open in Outlook. Times are wall times in Europe/London. */
export interface OpenAppointment {
  read(): Promise<Result<AppointmentContent>>;
  /** Fills what is given and reads it back; `notWritten` names addresses or fields that Outlook did not take. */
  fill(change: AppointmentChange): Promise<Result<{ readonly notWritten: readonly string[] }>>;
  /** Keeps small values with the item; they travel to the event. */
  keep(values: Readonly<Record<string, string>>): Promise<Result<void>>;
  kept(): Promise<Result<Readonly<Record<string, string>>>>;
  /** Only where `sendAppointment` can. Resolves once Outlook took it, or says why not. */
  send(): Promise<Result<void>>;
  /** Called when people or times are changed by hand. */
  onChanged(listener: () => void): () => void;
}
/** What to write into an appointment; what is not given stays. `none` takes away the place that is there. */
export type AppointmentChange = Partial<Omit<AppointmentContent, 'room'>> & {
  readonly room?: AppointmentContent['room'] | 'none';
};

export interface AppointmentContent {
  readonly subject: string;
  readonly bodyHtml: string;
  readonly date: IsoDate;
  readonly start: WallTime;
  readonly durationMinutes: number;
  readonly required: readonly { readonly name: string; readonly email: EmailAddress }[];
  readonly optional: readonly { readonly name: string; readonly email: EmailAddress }[];
  readonly room?: { readonly name: string; readonly email?: EmailAddress };
  readonly isPrivate: boolean;
}
