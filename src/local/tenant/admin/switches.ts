import { z } from 'zod';
import { type Store, WHOLE } from '../store/store';

/** Behaviour that is not established for the real service, or that tests need to see both ways. */
export const SwitchesSchema = z.strictObject({
  /** The sent copy keeps the draft's extended properties. */
  copyExtendedPropertiesOnSend: z.boolean(),
  /** `@odata.etag` is in the answer to PATCH …/fields. */
  etagInPatchAnswer: z.boolean(),
  /** Scripts of other origins may read Retry-After. */
  exposeRetryAfter: z.boolean(),
  /** Status of a write that breaks a unique column. */
  uniqueViolationStatus: z.union([z.literal(400), z.literal(409), z.literal(500)]),
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
});
export type Switches = z.infer<typeof SwitchesSchema>;

const DEFAULTS: Switches = {
  copyExtendedPropertiesOnSend: true,
  etagInPatchAnswer: true,
  exposeRetryAfter: false,
  uniqueViolationStatus: 400,
  pageSizeLimit: 5000,
  itemVersionLimit: 500,
  listDeltaDays: 30,
  repeatInListDelta: false,
  siteSearchLagSeconds: 0,
  channelFilesOpened: false,
  batchOrderSeed: 1,
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
