import type { Failure, Result } from '../../domain/result/result';

/** What a token is wanted for; the identity adapter knows the scopes of each (its `scopes.ts` is the one table). */
export type GraphFeature = 'records' | 'calendar' | 'mail' | 'sharedMail';

/**
 * When a request may be made again without asking anybody (graph client 3.0.7 would repeat every POST).
 * - `asRead`: on 429, 503 and 504, and after a token challenge. Only for what changes nothing.
 * - `whenThrottled`: on 429, which is answered before any work is done, and after a token challenge.
 * - `afterSignIn`: only after a token challenge. For what must not be made twice: an event, a list item.
 * - `never`: one request leaves, whatever the answer. For sending a message (RELIABILITY P6).
 */
export type Repetition = 'asRead' | 'whenThrottled' | 'afterSignIn' | 'never';

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below `/v1.0`, with its query already encoded (`odata-text.ts`), or a whole nextLink. */
  readonly path: string;
  readonly feature: GraphFeature;
  readonly repeat: Repetition;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value to be written as JSON, or text that goes out as these bytes. */
  readonly body?: unknown;
}

/** What came of a request. `noAnswer` says nothing about whether it was carried out. */
export type GraphAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The parsed JSON; undefined when there was none or it could not be read. */
      readonly body: unknown;
      readonly etag?: string;
      /** `error.code` of a refusal. */
      readonly code?: string;
      readonly retryAfterSeconds?: number;
      /** Conditional access: what the next token must prove. */
      readonly claims?: string;
    }
  | { readonly kind: 'noAnswer' }
  | { readonly kind: 'notSent'; readonly failure: Failure };

export type Answered = Extract<GraphAnswer, { kind: 'answered' }>;

/** The one door to Microsoft Graph. Never throws for what a network or a service can do. */
export interface GraphClient {
  ask(request: GraphRequest): Promise<GraphAnswer>;
}

/** Says that the last token was refused, so a cached one will not do; `claims` when Graph named what is missing. */
export interface TokenChallenge {
  readonly claims?: string;
}
export type TokenFor = (feature: GraphFeature, challenge?: TokenChallenge) => Promise<Result<string>>;

export const isDone = (answer: GraphAnswer): answer is Answered =>
  answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
