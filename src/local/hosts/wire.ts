/**
 * The messages that pass between our own scripts on both sides of a frame (the parts the SDKs do not carry).
 * Everything else on the wire is the protocol of teams-js and office.js.
 */
export type InAppRequest =
  | { readonly localHost: 'nestedAuth'; readonly request: string }
  | { readonly localHost: 'sendItem'; readonly requestId: number };

/** What the host page answers. */
export type HostReply =
  | { readonly localHost: 'nestedAuthReply'; readonly response: string }
  | { readonly localHost: 'sendItemReply'; readonly requestId: number; readonly failure: SendFailure | null };

/** Why an appointment did not go out, as office.js words an error. */
export type SendFailure = { readonly code: number; readonly name: string; readonly message: string };

/** True for a message of `InAppRequest`'s shape. */
export function isInAppRequest(data: unknown): data is InAppRequest {
  const kind = messageKind(data);
  return kind === 'nestedAuth' || kind === 'sendItem';
}

/** True for a message of `HostReply`'s shape. */
export function isHostReply(data: unknown): data is HostReply {
  const kind = messageKind(data);
  return kind === 'nestedAuthReply' || kind === 'sendItemReply';
}

function messageKind(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'localHost' in data ? data.localHost : undefined;
}
