import { z } from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result/result';
import { failureFrom, withoutAnswer } from './failure-from';
import { type GraphAnswer, type GraphClient, type GraphRequest, isDone } from './graph-request';

/** The body of an answer as the schema reads it. A body that is not what it should be counts as no answer. */
export function bodyOf<T>(answer: GraphAnswer, request: GraphRequest, schema: z.ZodMiniType<T>): Result<T> {
  if (!isDone(answer)) return fail(failureFrom(answer, request));
  const parsed = schema.safeParse(answer.body);
  return parsed.success ? ok(parsed.data) : fail(withoutAnswer(request));
}

/** Asks and reads in one step, for requests whose refusals need no closer look. */
export async function askFor<T>(
  client: GraphClient,
  request: GraphRequest,
  schema: z.ZodMiniType<T>,
): Promise<Result<T>> {
  return bodyOf(await client.ask(request), request, schema);
}

const PageSchema = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.optional(z.string()) });

/**
 * All entries of a collection, page after page. The end is the absence of a nextLink, which is used whole;
 * headers are sent again with each page because the service does not remember them. Fails if any page fails.
 */
export async function readPages(
  client: GraphClient,
  first: Omit<GraphRequest, 'method' | 'repeat' | 'body'>,
): Promise<Result<readonly unknown[]>> {
  const entries: unknown[] = [];
  const asked = new Set<string>();
  let next: string | undefined = first.path;
  while (next !== undefined) {
    if (asked.has(next)) return fail({ kind: 'offline' });
    asked.add(next);
    const page: Result<z.infer<typeof PageSchema>> = await askFor(
      client,
      { ...first, path: next, method: 'GET', repeat: 'asRead' },
      PageSchema,
    );
    if (!page.ok) return page;
    entries.push(...page.value.value);
    next = page.value['@odata.nextLink'];
  }
  return ok(entries);
}
