import { z } from 'zod/mini';
import { invalid, ok, type Result } from '../../domain/result/result';

const text = z.string().check(z.minLength(1));
/** An https origin: no path, no query. */
const OriginSchema = z.string().check(z.regex(/^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?$/));

/** The package configuration that `npm run package` (or the local app server) stamps into every page. */
export const AppConfigSchema = z.object({
  appOrigin: OriginSchema,
  clientId: text,
  /** The id of the app package, under which Outlook keeps the custom properties of the add-in. */
  appId: text,
  authority: z.string().check(z.startsWith('https://')),
  knownAuthorities: z._default(z.array(text), []),
  /** `OIDC` for an identity provider that is not Microsoft's. */
  protocolMode: z._default(z.enum(['AAD', 'OIDC']), 'AAD'),
  graphBase: OriginSchema,
  hostOrigins: z._default(z.array(OriginSchema), []),
  sites: z.array(z.object({ schoolId: text, url: z.string().check(z.startsWith('https://')), name: text })),
  /** Domains that authority-bound mail may go to; settings may narrow, never widen (RELIABILITY 6.1). */
  allowedDomains: z.array(text).check(z.minLength(1)),
  packId: text,
  /** Proposed at the first set-up; checked there like anything a person types. */
  suggestedSettings: z._default(z.record(z.string(), z.unknown()), {}),
});
export type AppConfig = z.infer<typeof AppConfigSchema>;

/**
 * Reads `<script type="application/json" id="app-config">`. Fails with `config.missing` when the page was not stamped,
 * with `config.invalid` per field that is absent or wrong: the page then says so instead of starting half.
 */
export function readAppConfig(page: Pick<Document, 'getElementById'>): Result<AppConfig> {
  const stamped = jsonIn(page.getElementById('app-config')?.textContent ?? '');
  if (stamped === undefined || '__APP_CONFIG__' in stamped) {
    return invalid({ code: 'config.missing', path: '', effect: 'block' });
  }
  const parsed = AppConfigSchema.safeParse(stamped);
  if (parsed.success) return ok(parsed.data);
  const fields = new Set(parsed.error.issues.map((issue) => issue.path.map(String).join('.')));
  return invalid(
    ...[...fields].map((path) => ({ code: 'config.invalid', path, effect: 'block', params: { field: path } }) as const),
  );
}

function jsonIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
