import { z } from 'zod';
import { type Store, WHOLE } from '../store/store';

/** Behaviour that is not established for the real service, or that tests need to see both ways. */
export const SwitchesSchema = z.strictObject({
  /** The sent copy keeps the draft's extended properties. */
  copyExtendedPropertiesOnSend: z.boolean(),
  /** Where the sent copy ends up: a rule may move it or take it away. */
  sentCopyGoesTo: z.enum(['sentitems', 'archive', 'deleteditems', 'nowhere']),
  /** How much later than the delivery the sent copy appears. */
  sentCopyDelayMs: z.int().min(0).max(20_000),
  /** Addresses (`*` for any run of characters) that mail reaches later. */
  deferDelivery: z.array(z.strictObject({ addressPattern: z.string(), delayMs: z.int().min(0) })),
  /** How many requests of one application a mailbox serves at once. */
  mailboxConcurrency: z.int().min(1),
  /** How long a delta token of mail is good for. */
  mailDeltaTokenHours: z.number().min(0),
  /** `@odata.etag` is in the answer to PATCH …/fields. */
  etagInPatchAnswer: z.boolean(),
  /** Scripts of other origins may read Retry-After. */
  exposeRetryAfter: z.boolean(),
  /** Status of a write that breaks a unique column. */
  uniqueViolationStatus: z.union([z.literal(400), z.literal(409), z.literal(500)]),
  /** How long after creation the join link of an online meeting appears, in milliseconds. */
  joinLinkDelayMs: z.int().min(0),
  /** How long a new contact stays unknown to the search for people, in milliseconds. */
  peopleSearchLagMs: z.int().min(0),
  /** How long the delta token of a calendar view is good, in milliseconds. */
  calendarDeltaLifeMs: z.int().min(1),
  /** What the choice among equally good meeting times is drawn from; null draws anew at each call. */
  meetingTimesSeed: z.int().nullable(),
  /** No page holds more than this, whatever was asked. */
  pageSizeLimit: z.int().min(1).max(5000),
  /** How many versions of a list item are kept, the present one included. */
  itemVersionLimit: z.int().min(1).max(50_000),
  /** After so many days a delta token of a list has expired. */
  listDeltaDays: z.number().positive(),
  /** An item may come twice in one round of a list's delta. */
  repeatInListDelta: z.boolean(),
  /** How long a new site is not yet found by searching. */
  siteSearchLagSeconds: z.number().min(0),
  /** Somebody has opened the Files tab of the channels: before, they have no folder. */
  channelFilesOpened: z.boolean(),
  /** The order of the answers in a batch is drawn from this seed. */
  batchOrderSeed: z.int(),
  /** How much later every Graph call is answered, in milliseconds. */
  latencyMs: z.int().min(0).max(60_000),
  /** Teams answers an application four requests a second for one team. */
  throttleTeams: z.boolean(),
});
export type Switches = z.infer<typeof SwitchesSchema>;

const DEFAULTS: Switches = {
  copyExtendedPropertiesOnSend: true,
  sentCopyGoesTo: 'sentitems',
  sentCopyDelayMs: 0,
  deferDelivery: [],
  mailboxConcurrency: 4,
  mailDeltaTokenHours: 24 * 7,
  etagInPatchAnswer: true,
  exposeRetryAfter: false,
  uniqueViolationStatus: 400,
  joinLinkDelayMs: 0,
  peopleSearchLagMs: 0,
  calendarDeltaLifeMs: 7 * 24 * 60 * 60 * 1000,
  meetingTimesSeed: null,
  pageSizeLimit: 5000,
  itemVersionLimit: 500,
  listDeltaDays: 30,
  repeatInListDelta: false,
  siteSearchLagSeconds: 0,
  channelFilesOpened: false,
  batchOrderSeed: 1,
  latencyMs: 0,
  throttleTeams: false,
};

export interface SwitchBoard {
  get<K extends keyof Switches>(name: K): Switches[K];
  all(): Switches;
  set(changes: Partial<Switches>): void;
}

/** The switches, kept in the store. */
export function createSwitchBoard(store: Store): SwitchBoard {
  let known: { kept: unknown; switches: Switches } | undefined;
  const all = (): Switches => {
    const kept = store.get('switches', WHOLE, 'switches');
    if (known === undefined || known.kept !== kept) {
      known = { kept, switches: SwitchesSchema.parse({ ...DEFAULTS, ...kept }) };
    }
    return known.switches;
  };
  return {
    all,
    get: (name) => all()[name],
    set: (changes) =>
      store.commit([
        {
          collection: 'switches',
          partition: WHOLE,
          id: 'switches',
          value: SwitchesSchema.parse({ ...all(), ...changes }),
        },
      ]),
  };
}
