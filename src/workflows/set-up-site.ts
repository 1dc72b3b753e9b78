import { checkCalendar } from '../domain/calendar/check-calendar';
import { checkRecipients, narrowedDomains } from '../domain/dispatch/recipients';
import { type Issue, invalid, ok, type Result } from '../domain/result/result';
import { type Settings, SettingsSchema } from '../domain/settings/settings';
import type { PolicyDeps } from './policy-deps';
import type { PackageLimits, Ports, Stored } from './ports';
import { createOrJoin, settle } from './settle';

/**
 * What set-up offers: the pack's mailboxes, and each setting that the package configuration suggests and that is of the
 * right shape. Nothing is stored, and nothing is a destination until a site owner saved it.
 */
export function proposeSettings(deps: PolicyDeps, suggested: unknown): Partial<Settings> {
  const { pack } = deps;
  const { psp, sfs } = pack.proposedMailboxes?.value ?? {};
  const { mailboxes, ...others } = wellShaped(suggested);
  return {
    schemaVersion: 1,
    packId: pack.id,
    defaultMeetingMinutes: 60,
    ...others,
    mailboxes: { ...(psp ? { psp } : {}), ...(sfs ? { sfs } : {}), ...mailboxes },
  };
}

/** Unknown keys and settings of another shape are dropped (RELIABILITY 6.14). */
function wellShaped(suggested: unknown): Partial<Settings> {
  if (typeof suggested !== 'object' || suggested === null) return {};
  const given: Record<string, unknown> = { ...suggested };
  const { shape } = SettingsSchema;
  const parsed = Object.entries(shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(given[key]);
    return key in given && result.success ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(parsed);
}

/**
 * Everything wrong with these settings: an authority address that is malformed or outside the allowed domains
 * (RELIABILITY 6.1), a list of domains that leaves none, a calendar without a term or with terms that cannot be. `path`
 * names the setting.
 */
export function checkSettings(limits: PackageLimits, settings: Settings): Issue[] {
  const allowed = narrowedDomains(limits.allowedDomains, settings);
  const { psp, sfs, ewo, wbs, alnst, transport } = settings.mailboxes;
  const issues = Object.entries({ psp, sfs, ewo, wbs, alnst, transport }).flatMap(([key, address]) =>
    address === undefined
      ? []
      : checkRecipients([address], allowed).map((issue): Issue => ({ ...issue, path: `mailboxes.${key}` })),
  );
  if (allowed.length === 0) issues.push({ code: 'settings.noDomain', path: 'allowedDomains', effect: 'block' });
  if (settings.calendar.terms.length === 0) {
    issues.push({ code: 'settings.noTerm', path: 'calendar.terms', effect: 'block' });
    return issues;
  }
  const wrongDates = checkCalendar(settings.calendar).filter(({ effect }) => effect === 'block');
  return [...issues, ...wrongDates.map((issue): Issue => ({ ...issue, path: 'calendar' }))];
}

/** Writes the one settings record of the school. Failures: invalid, forbidden (only site owners write it), conflict. */
export async function saveSettings(ports: Ports, settings: Settings): Promise<Result<Stored<Settings>>> {
  const issues = checkSettings(ports.limits, settings);
  if (issues.length > 0) return invalid(...issues);
  const joined = await createOrJoin(ports.records.settings, 'school', settings);
  if (!joined.ok || joined.value.created) return joined.ok ? ok(joined.value.record) : joined;
  const text = JSON.stringify(settings);
  return settle(ports.records.settings, joined.value.record, (now) =>
    ok(JSON.stringify(now) === text ? now : settings),
  );
}

/** The school's settings, or `undefined` before set-up. */
export function loadSettings(ports: Ports): Promise<Result<Stored<Settings> | undefined>> {
  return ports.records.settings.byKey('school');
}
