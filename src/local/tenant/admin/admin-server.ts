import { z } from 'zod';
import { settleOutgoing } from '../exchange/delivery';
import { comesFrom, corsHeaders, preflight } from '../http/cors';
import type { Tenant } from '../http/tenant-parts';
import { brokerToken } from '../identity/broker';
import { recordApproval } from '../identity/consent';
import { REGISTERED_CLIENTS } from '../identity/registration';
import { revokeConsent } from '../identity/revoke';
import { seed } from '../seed/seed';
import { WHOLE } from '../store/store';
import { FaultsSchema } from './fault-rules';
import { tenantState } from './state';
import { SwitchesSchema } from './switches';
import { TeamsAppSchema, uploadTeamsApp } from './teams-apps';

const ClockSchema = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ offsetMs: z.number() }),
]);
const ApprovalSchema = z.strictObject({
  organisationId: z.string(),
  clientId: z.string(),
  scopes: z.array(z.string()),
});
const RevocationSchema = z.strictObject({ of: z.string().optional(), clientId: z.string().optional() });
const ResetSchema = z.strictObject({ seed: z.enum(['demo', 'empty']).default('demo') });

/** Whether a path belongs to the host pages and tests: nothing of it exists at the real service. */
export const isAdminPath = (path: string): boolean => path.startsWith('/admin/') || path.startsWith('/broker/');

/** `/admin` and `/broker`: only the host pages, and callers that are no page, may use them. */
export async function answerAdmin(tenant: Tenant, request: Request): Promise<Response> {
  if (!comesFrom(request, [tenant.hostOrigin]))
    return Response.json({ error: 'Only the host pages may call this.' }, { status: 403 });
  if (request.method === 'OPTIONS') return preflight(request, tenant);
  const answer = await answerByPath(tenant, request);
  for (const [name, value] of Object.entries(corsHeaders(request, tenant))) answer.headers.set(name, value);
  answer.headers.set('cache-control', 'no-store');
  await tenant.store.flushed();
  return answer;
}

async function answerByPath(tenant: Tenant, request: Request): Promise<Response> {
  const { pathname, origin, searchParams } = new URL(request.url);
  const [, , name = '', key] = pathname.split('/');
  switch (`${request.method} ${key === undefined ? pathname : `/admin/${name}/`}`) {
    case 'GET /admin/state':
      return Response.json(tenantState(tenant));
    case 'GET /admin/activities':
      return Response.json(tenant.store.all('activities', searchParams.get('personId') ?? ''));
    case 'GET /admin/channel-messages':
      return Response.json(tenant.store.all('channelMessages', searchParams.get('channelId') ?? ''));
    case 'POST /admin/teams-apps':
      return apply(request, TeamsAppSchema, (app) => uploadTeamsApp(tenant.store, app));
    case 'GET /admin/contract':
      return Response.json(tenant.contract.report());
    case 'GET /admin/switches':
      return Response.json(tenant.switches.all());
    case 'PUT /admin/switches':
      return apply(request, SwitchesSchema.partial(), (changes) => tenant.switches.set(defined(changes)));
    case 'POST /admin/clock':
      return apply(request, ClockSchema, (wanted) =>
        moveClock(tenant, 'now' in wanted ? Date.parse(wanted.now) : Date.now() + wanted.offsetMs),
      );
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

/** What is under way arrives first when the clock goes back: it would wait for a moment that has passed. */
function moveClock(tenant: Tenant, to: number): void {
  if (to < tenant.clock.now()) {
    tenant.late.settle(Number.POSITIVE_INFINITY);
    settleOutgoing(tenant, Number.POSITIVE_INFINITY);
  }
  tenant.clock.set(to);
}

/** Starts over from a seed. The signing key stays, so tokens that are out there stay good. */
function resetTenant(tenant: Tenant, name: z.infer<typeof ResetSchema>['seed']): void {
  const key = tenant.store.get('signingKey', WHOLE, 'key');
  tenant.store.clear();
  tenant.store.commit([{ collection: 'signingKey', partition: WHOLE, id: 'key', value: key }]);
  tenant.faults.set([]);
  tenant.late.clear();
  tenant.contract.reset();
  seed(tenant.store, tenant.clock, name);
}

/** The given switches only; zod's partial leaves absent ones undefined. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }; // same keys, fewer of them
}
