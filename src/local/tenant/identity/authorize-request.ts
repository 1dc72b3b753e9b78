import { z } from 'zod';

/** What an application asks of the authorize endpoint. */
export const AuthorizeRequestSchema = z.looseObject({
  client_id: z.string(),
  redirect_uri: z.url(),
  response_type: z.literal('code'),
  scope: z.string(),
  state: z.string().optional(),
  nonce: z.string().default(''),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
  response_mode: z.enum(['query', 'fragment']).default('query'),
  login_hint: z.string().optional(),
  domain_hint: z.string().optional(),
  prompt: z.enum(['none', 'login', 'consent', 'select_account']).optional(),
  claims: z.string().optional(),
});
export type AuthorizeRequest = z.infer<typeof AuthorizeRequestSchema>;

/** What the person pressed on one of the sign-in pages. */
export const DecisionSchema = z.object({
  chosen: z.string().optional(),
  decision: z.enum(['accept', 'decline', 'confirm', 'cancel', 'unapproved']).optional(),
});
export type Decision = z.infer<typeof DecisionSchema>;

/** The answer an application gets at its reply address. */
export function authorizeReply(
  { redirect_uri, state, response_mode }: AuthorizeRequest,
  answer: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const target = new URL(redirect_uri);
  const values = new URLSearchParams(state === undefined ? answer : { ...answer, state });
  if (response_mode === 'fragment') target.hash = values.toString();
  else for (const [name, value] of values) target.searchParams.set(name, value);
  return new Response(null, {
    status: 303,
    headers: { location: target.href, 'cache-control': 'no-store', ...headers },
  });
}
