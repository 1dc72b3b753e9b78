import { type Settings, SettingsSchema } from '../../../domain/settings/settings';
import type { RecordKind } from '../record-kind';

/** PSP Settings: this version keeps one record of a site, under the key `school`. */
export const settingsKind: RecordKind<Settings> = {
  list: 'settings',
  keyColumn: 'Key',
  schema: SettingsSchema,
  schemaVersion: 1,
  upgrades: {},
  key: () => 'school',
  columns: () => ({}),
  payloadParts: 1,
  hasCaseRef: false,
  hasOpen: false,
};
