import { get } from 'node:https';
import { z } from 'zod';

const StateSchema = z.object({ now: z.iso.datetime() });

/** How far the tenant's clock is ahead of this computer's, in milliseconds; 0 when the tenant does not answer. */
export async function tenantClockOffsetMs(tenantOrigin: string, hostOrigin: string, ca: string): Promise<number> {
  try {
    const state = StateSchema.parse(JSON.parse(await getText(`${tenantOrigin}/admin/state`, hostOrigin, ca)));
    return Date.parse(state.now) - Date.now();
  } catch {
    return 0;
  }
}

function getText(url: string, origin: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ca, headers: { origin } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    request.on('error', reject);
  });
}
