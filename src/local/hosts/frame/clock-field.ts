import { element } from './element';
import { fieldFromInstant, instantFromField } from './school-time';
import type { TenantClient, TenantState } from './tenant-client';

const MINUTE_MS = 60_000;

/** The tenant's date and time, to be read and set; the page loads anew when it is set. */
export function clockField(label: string, tenant: TenantClient, state: TenantState): HTMLElement {
  const input = element('input', {
    type: 'datetime-local',
    value: fieldFromInstant(Date.parse(state.now)),
    change: async () => {
      const moment = instantFromField(input.value);
      if (moment === null) return;
      await tenant.setNow(new Date(moment).toISOString());
      location.reload();
    },
  });
  setInterval(() => void followClock(input, tenant), MINUTE_MS);
  return element('label', {}, label, ' ', input);
}

/** Shows what the tenant's clock says now, unless somebody is setting it or the tenant is away. */
async function followClock(input: HTMLInputElement, tenant: TenantClient): Promise<void> {
  const state = await tenant.state().catch(() => undefined);
  if (state && document.activeElement !== input) input.value = fieldFromInstant(Date.parse(state.now));
}
