import { z } from 'zod';

/** What can go wrong on demand, with what it does: the words of the admin page. */
export const FAULT_WORDS = {
  status: 'refuses with one status (503 unless given) before anything is done',
  refuse: 'refuses before anything is done, with a status drawn from those the service uses for the method',
  throttle: 'refuses with 429',
  drop: 'cuts the line before anything is done',
  latency: 'answers later',
  expiredToken: 'refuses the token as expired',
  claimsChallenge: 'asks for a stronger sign-in (401 with claims) until the token carries it',
  applyThenFail: 'does it, then answers 5xx',
  applyThenDrop: 'does it, then cuts the line',
  applyLate: 'answers 504 now and does it later (writes)',
  hang: 'says nothing for 30 seconds, then 504; half of the calls are done',
  staleRead: 'shows lists of items and messages as they were (reads)',
  partialRead: 'shows about half of the newest changes to items and messages (reads)',
  truncatedJson: 'does it and breaks off in the middle of the answer',
  wrongTypes: 'does it and answers with values of other types',
  emptyBody: 'does it and answers without a body',
  successRetryAfter: 'does it and adds Retry-After to the success',
  clockSkew: 'issues tokens by a clock that is wrong (the pattern names the sign-in path)',
  denyScope: 'declines a scope at sign-in (the pattern names the scope)',
  cancelSignIn: 'cancels signing in',
} as const;

export type FaultKind = keyof typeof FAULT_WORDS;
const FAULT_KINDS = Object.keys(FAULT_WORDS) as [FaultKind, ...FaultKind[]]; // the keys of our own table

const FIVE_MINUTES_MS = 5 * 60_000;

export const FaultRuleSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  method: z.string().optional(),
  /** A path with `*` for any run of characters; for `denyScope` the scope's name. */
  pathPattern: z.string(),
  /** Share of matching calls, 0 to 1, drawn from the sequence of the seed. */
  rate: z.number().min(0).max(1).optional(),
  /** How often the rule acts before it is used up. */
  times: z.int().min(1).optional(),
  /** For `status` (503 unless given) and `applyThenFail` (504). */
  status: z.int().min(400).max(599).optional(),
  /** For `status`, `refuse`, `throttle` and `successRetryAfter`; without it no such header is sent. May be fractional. */
  retryAfterSeconds: z.number().min(0).optional(),
  /** How Retry-After is written: seconds unless given. */
  retryAfterAs: z.enum(['seconds', 'date']).optional(),
  /** For `latency`. */
  latencyMs: z.int().min(0).max(60_000).optional(),
  /** For `applyLate`: 1 to 60 s drawn from the sequence unless given; on the tenant's clock. */
  lateMs: z.int().min(0).optional(),
  /** For `hang`: whether the call is done; drawn unless given. */
  applied: z.boolean().optional(),
  /** For `staleRead` and `partialRead`: up to 15 s, drawn unless given. */
  ageMs: z.int().min(0).max(15_000).optional(),
  /** For `claimsChallenge`: the authentication context that is asked for; c1 unless given. */
  authContext: z.string().optional(),
  /** For `clockSkew`: how far the issuing clock is ahead (negative: behind); five minutes unless given. */
  skewMs: z.int().min(-FIVE_MINUTES_MS).max(FIVE_MINUTES_MS).optional(),
});
export type FaultRule = z.infer<typeof FaultRuleSchema>;

export const FaultsSchema = z.strictObject({
  /** The same seed, rules and calls give the same faults. */
  seed: z.int().default(0),
  rules: z.array(FaultRuleSchema),
});
