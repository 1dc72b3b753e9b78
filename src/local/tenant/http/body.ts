import type { z } from 'zod';
import type { Call } from './call';
import { badRequest } from './graph-error';

/** The call's body as this schema reads it. Throws a 400 that names the first fault. */
export function bodyOf<S extends z.ZodType>(call: Call, schema: S, code = 'BadRequest'): z.infer<S> {
  const parsed = schema.safeParse(call.body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw badRequest(code, `The request body is not valid: ${where === '' ? '' : `${where}: `}${issue?.message}`);
}
