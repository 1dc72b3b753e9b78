import type { Principal } from '../identity/principal';
import type { QueryOptions } from '../odata/query-options';
import type { Tenant } from './tenant-parts';

/** One call of an implemented Graph operation, after token, scope and description have been checked. */
export interface Call {
  tenant: Tenant;
  principal: Principal;
  /** `https://host:port`, the origin the tenant was called on; links carry it. */
  origin: string;
  url: URL;
  params: Readonly<Record<string, string>>;
  query: QueryOptions;
  headers: Headers;
  /** The parsed JSON body; undefined when there is none or it is not JSON. */
  body: unknown;
  bytes: Uint8Array;
  /** The operation called. */
  route: GraphRoute;
  /** Asks this tenant again, as a caller from outside would: for the parts of a batch. */
  again(request: Request): Promise<Response>;
}

export interface Answer {
  status: number;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is; what is read for it is read before the handler returns. */
  content?: { type: string; bytes: Uint8Array | Promise<Uint8Array> };
  headers?: Record<string, string>;
}

export const ok = (json: unknown): Answer => ({ status: 200, json });
export const created = (json: unknown): Answer => ({ status: 201, json });
export const accepted: Answer = { status: 202 };
export const noContent: Answer = { status: 204 };

/** An operation this tenant implements, named as the published description names it. */
export interface GraphRoute {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** The path template of the description, such as `/me/messages/{message-id}`. */
  template: string;
  /** Delegated scopes of which one is enough (a test compares them with Microsoft's permissions data). */
  scopes: readonly string[];
  /** The body is content, whatever type it says it is: it is not read as JSON. */
  rawBody?: true;
  /** Does not wait, so that each call is atomic; only a batch does, for its parts. */
  handle(call: Call): Answer | Promise<Answer>;
}
