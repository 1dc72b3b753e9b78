/**
 * Expected outcomes are values. Bugs throw a `Fault`.
 * Adapters translate what their vendor says into a `Failure` once, at their own edge.
 */
export type Result<T, F = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

/** One thing wrong with one field. Words for people come from i18n by `code` (`issue.<code>`), never from here. */
export interface Issue {
  readonly code: string;
  /** Where: a question key, or a dotted path below one (`outcomes.0.measure`). Empty for the whole record. */
  readonly path: string;
  readonly effect: 'block' | 'reason' | 'warn';
  /** The rule that asks for it (DOMAIN B), for example `R-NPT-02`. */
  readonly rule?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Failure =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** Somebody wrote first. Nothing was overwritten. */
  | { readonly kind: 'conflict' }
  /** A unique key is taken: read by key and join what exists. */
  | { readonly kind: 'alreadyExists' }
  | { readonly kind: 'forbidden'; readonly capability: string }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signInCancelled' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'offline' }
  /** The request left and no answer came: it may or may not have been done. Never treated as done or as not done. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unsupported'; readonly capability: string }
  /** The stored record cannot be read by this version (edited by hand, or written by a newer version). */
  | { readonly kind: 'unreadable'; readonly record: string };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <F extends Failure>(failure: F): Result<never, F> => ({ ok: false, failure });
export const invalid = (...issues: readonly Issue[]): Result<never, Failure> => fail({ kind: 'invalid', issues });
