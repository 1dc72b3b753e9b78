import { z } from 'zod';

const httpsOrigin = z
  .string()
  .regex(
    /^https:\/\/[a-z0-9.-]+(:\d+)?$/,
    'must be an https origin without a path, for example https://psp.example.org',
  );
const guid = z.guid('must be a GUID');

/**
 * The one file an administrator writes: where the site is served, which registrations it uses, and what the
 * schools' sites and the authority's domains are. `config/example.json` shows every field.
 */
export const PackageConfigSchema = z.strictObject({
  origin: httpsOrigin,
  appId: guid,
  /** The id of the XML add-in for Outlook on Mac: another id than the app's. */
  outlookAddInId: guid,
  /** The Entra app registration (single-page application). */
  clientId: guid,
  /** `https://login.microsoftonline.com/<tenant id>` of the school or authority. */
  authority: httpsOrigin.or(z.string().regex(/^https:\/\/[a-z0-9.-]+(:\d+)?\/[\w.-]+$/)),
  publisher: z.strictObject({
    name: z.string().min(1).max(32),
    websiteUrl: z.url(),
    privacyUrl: z.url(),
    termsOfUseUrl: z.url(),
  }),
  sites: z
    .array(z.strictObject({ schoolId: z.string().min(1), url: z.url(), name: z.string().min(1).max(120) }))
    .min(1),
  allowedDomains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)).min(1),
  packId: z.string().min(1),
  suggestedSettings: z.record(z.string(), z.unknown()).default({}),
});
export type PackageConfig = z.infer<typeof PackageConfigSchema>;

/** Reads a configuration, or says which field is wrong and what to do. */
export function parsePackageConfig(text: string, file: string): PackageConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${String(cause)}`);
  }
  const parsed = PackageConfigSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(whole file)'}: ${issue.message}`);
  throw new Error(`${file} needs a correction:\n${lines.join('\n')}\nconfig/example.json shows every field.`);
}
