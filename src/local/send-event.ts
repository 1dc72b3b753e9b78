import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { HostConfig } from './hosts/host-config';

const ManifestSchema = z.object({
  extensions: z.array(
    z.object({
      autoRunEvents: z
        .array(
          z.object({
            events: z.array(
              z.object({
                type: z.string(),
                actionId: z.string(),
                options: z.object({ sendMode: z.enum(['promptUser', 'softBlock', 'block']).optional() }).optional(),
              }),
            ),
          }),
        )
        .optional(),
    }),
  ),
});

const DEFAULTS = { sendHandler: 'onAppointmentSendHandler', sendMode: 'softBlock' } as const;

/** The function and mode the built manifest names for `appointmentSending`; the usual ones when there is no manifest. */
export async function sendEventOf(siteDir: string): Promise<Pick<HostConfig, 'sendHandler' | 'sendMode'>> {
  const text = await readFile(join(siteDir, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) return DEFAULTS;
  const manifest = ManifestSchema.parse(JSON.parse(text));
  const events = manifest.extensions
    .flatMap(({ autoRunEvents }) => autoRunEvents ?? [])
    .flatMap((group) => group.events);
  const event = events.find(({ type }) => type === 'appointmentSending');
  if (!event) return DEFAULTS;
  return { sendHandler: event.actionId, sendMode: event.options?.sendMode ?? DEFAULTS.sendMode };
}
