import { z } from 'zod';
import type { Tenant } from '../http/tenant-parts';
import { recordApproval } from '../identity/consent';
import { REGISTERED_CLIENTS } from '../identity/registration';
import { revokeConsent } from '../identity/revoke';
import { ClockSchema, moveClock, ResetSchema, resetTenant } from './admin-actions';
import { adminPage } from './admin-page';
import { FaultRuleSchema } from './fault-rules';
import { SwitchesSchema } from './switches';

type Form = Readonly<Record<string, string>>;

const optionalNumber = z
  .string()
  .transform((text) => (text === '' ? undefined : Number(text)))
  .optional();
const FaultFormSchema = z.object({
  kind: z.string(),
  pathPattern: z.string().min(1),
  method: z.string().transform((text) => (text === '' ? undefined : text)),
  rate: optionalNumber,
  times: optionalNumber,
  seed: z.coerce.number().int().default(0),
});
const ApprovalFormSchema = z.object({
  organisationId: z.string(),
  clientId: z.string(),
  scopes: z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean)),
});

/** What each form of the page does. Throws a zod error for what it cannot read. */
const FORMS: Readonly<Record<string, (tenant: Tenant, form: Form) => void>> = {
  clock: (tenant, form) => moveClock(tenant, ClockSchema.parse({ now: form.now })),
  switches: (tenant, form) => tenant.switches.set(SwitchesSchema.parse(switchValues(tenant, form))),
  'add-fault': addFault,
  'no-faults': (tenant) => tenant.faults.set([]),
  approve: (tenant, form) => recordApproval(tenant.store, ApprovalFormSchema.parse(form)),
  revoke: (tenant) => revokeConsent(tenant.store, {}, REGISTERED_CLIENTS),
  'expire-tokens': (tenant) => tenant.tokens.expireAll(),
  reset: (tenant, form) => resetTenant(tenant, ResetSchema.parse(form).seed),
};

/** Does what a form of the page asks and shows the page again; with what is wrong, if something is. */
export async function answerForm(tenant: Tenant, name: string, request: Request): Promise<Response> {
  const act = FORMS[name];
  if (act === undefined) return adminPage(tenant, 'There is no such form.');
  try {
    act(tenant, Object.fromEntries(new URLSearchParams(await request.text())));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return adminPage(tenant, z.prettifyError(error));
  }
  return new Response(null, { status: 303, headers: { location: '/admin/' } });
}

/** Arms one more rule with the others; the journal starts over. */
function addFault(tenant: Tenant, form: Form): void {
  const { seed, ...fields } = FaultFormSchema.parse(form);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  tenant.faults.set([...tenant.faults.rules(), FaultRuleSchema.parse(given)], seed);
}

/** A box that is not ticked is not sent. */
function switchValues({ switches }: Tenant, form: Form): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(switches.all()).map(([name, now]) => [
      name,
      typeof now === 'boolean' ? form[name] === 'on' : typeof now === 'string' ? form[name] : valueIn(form[name]),
    ]),
  );
}

/** What a field holds, written as JSON; other text stays text, and the switch says that it does not fit. */
function valueIn(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
