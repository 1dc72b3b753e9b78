import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bodyOf } from '../http/body';
import type { Call } from '../http/call';
import { badRequest, forbidden, GraphError } from '../http/graph-error';
import type { Activity, TeamsApp } from '../store/records';
import { type Change, WHOLE } from '../store/store';

const GRAPH_URL = /^https:\/\/graph\.microsoft\.com\/(v1\.0|beta)\/[\w(]/;
const DEEP_LINK = /^https:\/\/teams\.microsoft\.com\/l\//;

const NotificationSchema = z.looseObject({
  topic: z.looseObject({
    source: z.enum(['entityUrl', 'text']),
    value: z.string().min(1),
    webUrl: z.string().nullish(),
  }),
  activityType: z.string().min(1),
  previewText: z.looseObject({ content: z.string().min(1) }),
  teamsAppId: z.string().nullish(),
  templateParameters: z.array(z.looseObject({ name: z.string(), value: z.string().nullish() })).default([]),
});
type Notification = z.infer<typeof NotificationSchema>;

/**
 * The entry that a notification makes in the feeds of these people. Throws what the service refuses: a topic without a
 * way to it, an app that is not installed for the recipient, an activity type its manifest does not declare.
 */
export function notificationFor(call: Call, recipientIds: readonly string[], teamId?: string): Change[] {
  const notification = bodyOf(call, NotificationSchema);
  checkTopic(notification);
  return recipientIds.map((recipientId) => {
    const app = appFor(call, notification, [recipientId, ...(teamId === undefined ? [] : [teamId])]);
    const value = activityFrom(call, notification, app);
    return { collection: 'activities', partition: recipientId, id: value.id, value };
  });
}

function checkTopic({ topic }: Notification): void {
  if (topic.source === 'entityUrl' && !GRAPH_URL.test(topic.value)) {
    throw badRequest('BadRequest', "The topic's value must be a Microsoft Graph URL when its source is entityUrl.");
  }
  if (topic.source === 'text' && !DEEP_LINK.test(topic.webUrl ?? '')) {
    throw badRequest('BadRequest', "The topic's webUrl must be a Teams deep link when its source is text.");
  }
}

/** The one app of the caller's registration that is installed for a recipient, or for the team that is meant. */
function appFor({ tenant, principal }: Call, { teamsAppId }: Notification, installedFor: readonly string[]): TeamsApp {
  const apps = tenant.store
    .all('teamsApps', WHOLE)
    .filter(({ clientId }) => clientId === principal.clientId)
    .filter((app) => app.installedFor.some((id) => installedFor.includes(id)));
  const meant = teamsAppId == null ? apps : apps.filter(({ id }) => id === teamsAppId);
  const [app, second] = meant;
  if (app === undefined) throw forbidden('Forbidden', 'The Teams app is not installed for the recipient.');
  if (second !== undefined) {
    const text = 'Found multiple applications with the same Azure AD app ID installed for the recipient.';
    throw new GraphError(409, 'Conflict', text);
  }
  return app;
}

function activityFrom({ tenant, principal }: Call, notification: Notification, app: TeamsApp): Activity {
  const { activityType, topic, previewText, templateParameters } = notification;
  const declared = app.activityTypes.find(({ type }) => type === activityType);
  if (declared === undefined) {
    throw badRequest('BadRequest', `Activity type '${activityType}' is not declared in the app's manifest.`);
  }
  const actor = tenant.store.get('people', WHOLE, principal.personId)?.name ?? '';
  const values = new Map(templateParameters.map(({ name, value }) => [name, value ?? '']));
  return {
    id: randomUUID(),
    activityType,
    appId: app.id,
    appName: app.name,
    text: filled(declared.templateText, new Map([...values, ['actor', actor]])),
    preview: previewText.content,
    topic: topic.value,
    webUrl: topic.webUrl ?? null,
    actorId: principal.personId,
    createdAt: tenant.clock.iso(),
  };
}

function filled(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw badRequest('BadRequest', `Template parameter '${name}' is missing.`);
    return value;
  });
}
