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
  /** No page holds more than this, whatever was asked. */
  pageSizeLimit: z.int().min(1).max(5000),
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
  pageSizeLimit: 5000,
};

export interface SwitchBoard {
  get<K extends keyof Switches>(name: K): Switches[K];
  all(): Switches;
  set(changes: Partial<Switches>): void;
}

/** The switches, kept in the store. */
export function createSwitchBoard(store: Store): SwitchBoard {
  const all = (): Switches => SwitchesSchema.parse({ ...DEFAULTS, ...store.get('switches', WHOLE, 'switches') });
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
