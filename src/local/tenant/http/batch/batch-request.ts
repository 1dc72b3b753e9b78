import { z } from 'zod';
import { bodyOf } from '../body';
import type { Call } from '../call';
import { badRequest } from '../graph-error';

const MOST_PARTS = 20;

const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

const PartSchema = z.strictObject({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  url: z.string(),
  headers: z.record(z.string().regex(HEADER_NAME), z.string().regex(HEADER_VALUE)).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
const BatchSchema = z.strictObject({ requests: z.array(PartSchema).min(1).max(MOST_PARTS) });

export type Part = z.infer<typeof PartSchema>;

/** The parts of a batch, in steps: all of a step run together, a step waits for the one before. Throws a 400. */
export function stepsOf(call: Call): Part[][] {
  const parts = bodyOf(call, BatchSchema).requests;
  const ids = parts.map(({ id }) => id.toLowerCase());
  const twice = ids.find((id, position) => ids.indexOf(id) !== position);
  if (twice !== undefined) throw badRequest('BadRequest', `Request Id '${twice}' is not unique in the batch.`);
  for (const part of parts) checkPart(part);
  return steps(parts);
}

function checkPart({ id, method, url, headers, body }: Part): void {
  if (!isEncoded(url)) throw badRequest('BadRequest', `The URL of request '${id}' is not encoded rightly.`);
  if (method === 'GET' && body !== undefined) throw badRequest('BadRequest', `Request '${id}' is a GET with a body.`);
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(url))
    throw badRequest('BadRequest', `The URL of request '${id}' must be relative.`);
  if (/^\/?\$batch\b/i.test(url)) throw badRequest('BadRequest', `Request '${id}' is a batch: batches do not nest.`);
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (body !== undefined && !typed) {
    throw badRequest('BadRequest', `Request '${id}' has a body and needs a Content-Type header.`);
  }
}

function isEncoded(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** The three shapes the service takes: none depends, each on the one before, all on one. */
function steps(parts: readonly Part[]): Part[][] {
  const [first, ...rest] = parts;
  if (first === undefined || parts.every(({ dependsOn }) => dependsOn.length === 0)) return [[...parts]];
  const dependsOnlyOn = (part: Part, id: string | undefined): boolean =>
    part.dependsOn.length === 1 && part.dependsOn[0] === id;
  if (first.dependsOn.length === 0 && rest.every((part, position) => dependsOnlyOn(part, parts[position]?.id))) {
    return parts.map((part) => [part]);
  }
  const root = parts.find(({ dependsOn }) => dependsOn.length === 0);
  const others = parts.filter((part) => part !== root);
  if (root !== undefined && others.every((part) => dependsOnlyOn(part, root.id))) return [[root], others];
  throw badRequest('BadRequest', 'The dependencies must be none, each on the request before, or all on one request.');
}
