import { z } from 'zod';
import type { TeamsApp } from '../store/records';
import { type Store, WHOLE } from '../store/store';

/** A Teams app as an administrator uploads it: of the manifest what notifications are measured against. */
export const TeamsAppSchema = z.strictObject({
  manifest: z.looseObject({
    id: z.string(),
    name: z.looseObject({ short: z.string() }),
    webApplicationInfo: z.looseObject({ id: z.string() }),
    activities: z
      .looseObject({
        activityTypes: z.array(z.looseObject({ type: z.string(), templateText: z.string() })).default([]),
      })
      .default({ activityTypes: [] }),
  }),
  /** Group ids of teams and ids of people. */
  installedFor: z.array(z.string()),
});

/** Uploads an app, or a new version of it, and installs it exactly there. */
export function uploadTeamsApp(store: Store, { manifest, installedFor }: z.infer<typeof TeamsAppSchema>): void {
  const value: TeamsApp = {
    id: manifest.id,
    name: manifest.name.short,
    clientId: manifest.webApplicationInfo.id,
    activityTypes: manifest.activities.activityTypes.map(({ type, templateText }) => ({ type, templateText })),
    installedFor,
  };
  store.commit([{ collection: 'teamsApps', partition: WHOLE, id: value.id, value }]);
}
