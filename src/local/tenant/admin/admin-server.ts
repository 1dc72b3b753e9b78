import { z } from 'zod';
import { coverageOf } from '../contract/coverage';
import { comesFrom, corsHeaders, preflight } from '../http/cors';
import type { Tenant } from '../http/tenant-parts';
import { brokerToken } from '../identity/broker';
import { recordApproval } from '../identity/consent';
import { REGISTERED_CLIENTS } from '../identity/registration';
import { revokeConsent } from '../identity/revoke';
import { graphRoutes } from '../routes/graph-routes';
import { WHOLE } from '../store/store';
import { ClockSchema, moveClock, ResetSchema, resetTenant } from './admin-actions';
import { adminPage } from './admin-page';
import { FaultsSchema } from './fault-rules';
import { answerForm } from './page-forms';
import { tenantState } from './state';
import { SwitchesSchema } from './switches';
import { TeamsAppSchema, uploadTeamsApp } from './teams-apps';

const PAGE_PATH = '/admin/';
const FORMS_PATH = '/admin/page/';

const ApprovalSchema = z.strictObject({
  organisationId: z.string(),
  clientId: z.string(),
  scopes: z.array(z.string()),
});
const RevocationSchema = z.strictObject({ of: z.string().optional(), clientId: z.string().optional() });

/** Whether a path belongs to the host pages and tests: nothing of it exists at the real service. */
export const isAdminPath = (path: string): boolean => path.startsWith('/admin/') || path.startsWith('/broker/');

/** `/admin` and `/broker`: only the host pages, and callers that are no page, may use them. */
export async function answerAdmin(tenant: Tenant, request: Request): Promise<Response> {
  if (!mayCall(tenant, request)) return Response.json({ error: 'Only the host pages may call this.' }, { status: 403 });
  if (request.method === 'OPTIONS') return preflight(request, tenant);
  const answer = await answerByPath(tenant, request);
  for (const [name, value] of Object.entries(corsHeaders(request, tenant))) answer.headers.set(name, value);
  answer.headers.set('cache-control', 'no-store');
  await tenant.store.flushed();
  return answer;
}

/** The page may be opened from the address bar and from pages of this computer; only its own forms may post to it. */
function mayCall(tenant: Tenant, request: Request): boolean {
  const { pathname, origin } = new URL(request.url);
  if (pathname.startsWith(FORMS_PATH)) return comesFrom(request, [origin]);
  const site = request.headers.get('sec-fetch-site');
  if (pathname === PAGE_PATH && request.headers.get('sec-fetch-mode') === 'navigate') return site !== 'cross-site';
  return comesFrom(request, [tenant.hostOrigin]);
}

async function answerByPath(tenant: Tenant, request: Request): Promise<Response> {
  const { pathname, origin, searchParams } = new URL(request.url);
  const [, , name = '', key] = pathname.split('/');
  if (request.method === 'POST' && pathname.startsWith(FORMS_PATH)) return answerForm(tenant, key ?? '', request);
  switch (`${request.method} ${key === undefined ? pathname : `/admin/${name}/`}`) {
    case 'GET /admin/':
      return adminPage(tenant);
    case 'GET /admin/state':
      return Response.json(tenantState(tenant));
    case 'GET /admin/activities':
      return Response.json(tenant.store.all('activities', searchParams.get('personId') ?? ''));
    case 'GET /admin/channel-messages':
      return Response.json(tenant.store.all('channelMessages', searchParams.get('channelId') ?? ''));
    case 'POST /admin/teams-apps':
      return apply(request, TeamsAppSchema, (app) => uploadTeamsApp(tenant.store, app));
    case 'GET /admin/contract':
      return Response.json(contractReport(tenant));
    case 'GET /admin/switches':
      return Response.json(tenant.switches.all());
    case 'PUT /admin/switches':
      return apply(request, SwitchesSchema.partial(), (changes) => tenant.switches.set(defined(changes)));
    case 'POST /admin/clock':
      return apply(request, ClockSchema, (wanted) => moveClock(tenant, wanted));
    case 'GET /admin/faults':
      return Response.json(tenant.faults.report());
    case 'POST /admin/faults':
      return apply(request, FaultsSchema, ({ rules, seed }) => tenant.faults.set(rules, seed));
    case 'POST /admin/consents/':
      if (key === 'approve') return apply(request, ApprovalSchema, (wanted) => recordApproval(tenant.store, wanted));
      if (key === 'revoke') {
        return apply(request, RevocationSchema, (wanted) => revokeConsent(tenant.store, wanted, REGISTERED_CLIENTS));
      }
      return nothingThere();
    case 'POST /admin/tokens/':
      return key === 'expire' ? apply(request, z.unknown(), () => tenant.tokens.expireAll()) : nothingThere();
    case 'POST /admin/reset':
      return apply(request, ResetSchema, (wanted) => resetTenant(tenant, wanted.seed));
    case 'GET /admin/hosts/':
      return Response.json(tenant.store.get('hostValues', WHOLE, key ?? '')?.value ?? null);
    case 'PUT /admin/hosts/':
      return apply(request, z.unknown(), (value) =>
        tenant.store.commit([{ collection: 'hostValues', partition: WHOLE, id: key ?? '', value: { value } }]),
      );
    case 'POST /broker/token':
      return Response.json(await brokerToken(tenant, origin, await jsonOf(request)));
    default:
      return nothingThere();
  }
}

function contractReport({ contract }: Tenant): object {
  const report = contract.report();
  return { ...report, coverage: coverageOf(report, contract.described(), graphRoutes) };
}

const nothingThere = (): Response => Response.json({ error: 'There is no such address.' }, { status: 404 });

async function apply<S extends z.ZodType>(
  request: Request,
  schema: S,
  act: (value: z.infer<S>) => void,
): Promise<Response> {
  const parsed = schema.safeParse(await jsonOf(request));
  if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 });
  act(parsed.data);
  return Response.json({ ok: true });
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** The given switches only; zod's partial leaves absent ones undefined. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }; // same keys, fewer of them
}
