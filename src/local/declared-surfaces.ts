import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DeclaredSurfaces } from './hosts/host-config';

const ActionSchema = z.object({ id: z.string(), type: z.string(), pinnable: z.boolean().optional() });
const EventSchema = z.object({
  type: z.string(),
  actionId: z.string(),
  options: z.object({ sendMode: z.enum(['promptUser', 'softBlock', 'block']).optional() }).optional(),
});
const ControlSchema = z.object({ actionId: z.string().optional() });
const ExtensionSchema = z.object({
  runtimes: z
    .array(z.object({ code: z.object({ page: z.string() }), actions: z.array(ActionSchema).default([]) }))
    .default([]),
  ribbons: z
    .array(
      z.object({
        contexts: z.array(z.string()).default([]),
        tabs: z.array(z.object({ groups: z.array(z.object({ controls: z.array(ControlSchema) })).default([]) })),
      }),
    )
    .default([]),
  autoRunEvents: z.array(z.object({ events: z.array(EventSchema) })).default([]),
});
const ManifestSchema = z.object({
  configurableTabs: z.array(z.object({ context: z.array(z.string()).default([]) })).default([]),
  staticTabs: z
    .array(
      z.object({
        entityId: z.string(),
        name: z.string().default(''),
        contentUrl: z.string().default(''),
        scopes: z.array(z.string()),
      }),
    )
    .default([]),
  extensions: z.array(ExtensionSchema).default([]),
});
type Manifest = z.infer<typeof ManifestSchema>;

const SEND_EVENT = { actionId: 'onAppointmentSendHandler', sendMode: 'softBlock' } as const;

/** What the manifest of the built site declares; the usual send check and nothing else when there is no manifest. */
export async function declaredSurfaces(siteDir: string): Promise<DeclaredSurfaces> {
  const text = await readFile(join(siteDir, 'manifest.json'), 'utf8').catch(() => '{}');
  return surfacesOf(ManifestSchema.parse(JSON.parse(text)));
}

function surfacesOf(manifest: Manifest): DeclaredSurfaces {
  const events = manifest.extensions.flatMap(({ autoRunEvents }) => autoRunEvents.flatMap((group) => group.events));
  const send = events.find(({ type }) => type === 'appointmentSending');
  return {
    sendHandler: send?.actionId ?? SEND_EVENT.actionId,
    sendMode: send?.options?.sendMode ?? SEND_EVENT.sendMode,
    eventHandlers: Object.fromEntries(events.map(({ type, actionId }) => [type, actionId])),
    personalTabs: manifest.staticTabs
      .filter(({ scopes, contentUrl }) => scopes.includes('personal') && contentUrl !== '')
      .map(({ entityId, name, contentUrl }) => ({ entityId, name, contentUrl })),
    hasMeetingPanel: manifest.configurableTabs.some(({ context }) => context.includes('meetingSidePanel')),
    readPane: readPaneOf(manifest),
  };
}

/** The page that a button beside a read message opens. */
function readPaneOf({ extensions }: Manifest): DeclaredSurfaces['readPane'] {
  for (const { ribbons, runtimes } of extensions) {
    const buttons = ribbons
      .filter(({ contexts }) => contexts.includes('mailRead'))
      .flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls)));
    for (const { code, actions } of runtimes) {
      const action = actions.find(
        ({ id, type }) => type === 'openPage' && buttons.some(({ actionId }) => actionId === id),
      );
      if (action) return { url: code.page, isPinnable: action.pinnable === true };
    }
  }
  return null;
}
