import { type HostConfig, loadHostConfig } from '../host-config';
import { type Words, wordsIn } from '../words';
import { byId, element } from './element';
import { type HostSettings, loadSettings } from './host-settings';
import { TenantClient, type TenantState } from './tenant-client';

/** What every host page starts from. */
export type HostPage = {
  readonly config: HostConfig;
  readonly tenant: TenantClient;
  readonly state: TenantState;
  readonly settings: HostSettings;
  readonly words: Words;
};

/** Reads configuration, tenant and settings, then draws the page; says in words when the tenant cannot be reached. */
export async function openPage(draw: (page: HostPage) => void | Promise<void>): Promise<void> {
  const settings = loadSettings(localStorage);
  const words = wordsIn(settings.language);
  document.documentElement.lang = words.tag;
  try {
    const config = await loadHostConfig();
    const tenant = new TenantClient(config);
    await draw({ config, tenant, state: await tenant.state(), settings, words });
    document.documentElement.dataset.ready = 'true';
  } catch (error) {
    console.error(error);
    byId('page').replaceChildren(
      element('h1', {}, words.bar.tenantAway),
      element('p', { role: 'alert' }, words.bar.tenantAwayRemedy),
    );
  }
}
