import { z } from 'zod';

const ClaimsSchema = z.looseObject({
  access_token: z
    .looseObject({
      acrs: z.looseObject({ value: z.string().optional(), values: z.array(z.string()).optional() }).nullish(),
    })
    .nullish(),
});

/**
 * The authentication contexts that a `claims` parameter asks for; none when it asks for something else, such as the
 * capabilities every request of MSAL carries. Undefined when it is not a claims request at all.
 */
export function requestedContexts(claims: string | undefined): string[] | undefined {
  if (claims === undefined || claims === '') return [];
  const parsed = ClaimsSchema.safeParse(jsonOf(claims));
  if (!parsed.success) return undefined;
  const { value, values = [] } = parsed.data.access_token?.acrs ?? {};
  return value === undefined ? values : [value, ...values];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
