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
  /** How much later every Graph call is answered, in milliseconds. */
  latencyMs: z.int().min(0).max(60_000),
  /** Teams answers an application four requests a second for one team. */
  throttleTeams: z.boolean(),
});
export type Switches = z.infer<typeof SwitchesSchema>;

const DEFAULTS: Switches = {
  copyExtendedPropertiesOnSend: true,
  etagInPatchAnswer: true,
  exposeRetryAfter: false,
  uniqueViolationStatus: 400,
  pageSizeLimit: 5000,
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
