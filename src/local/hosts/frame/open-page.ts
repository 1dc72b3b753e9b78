import { type HostConfig, loadHostConfig } from '../host-config';
import { byId, element } from './element';
import { type HostSettings, loadSettings } from './host-settings';
import { TenantClient, type TenantState } from './tenant-client';

/** What every host page starts from. */
export type HostPage = {
  readonly config: HostConfig;
  readonly tenant: TenantClient;
  readonly state: TenantState;
  readonly settings: HostSettings;
};

/** Reads configuration, tenant and settings, then draws the page; says in words when the tenant cannot be reached. */
export async function openPage(draw: (page: HostPage) => void | Promise<void>): Promise<void> {
  try {
    const config = await loadHostConfig();
    const tenant = new TenantClient(config);
    await draw({ config, tenant, state: await tenant.state(), settings: loadSettings(localStorage) });
    document.documentElement.dataset.ready = 'true';
  } catch (error) {
    console.error(error);
    byId('page').replaceChildren(
      element('h1', {}, 'The local tenant does not answer'),
      element(
        'p',
        { role: 'alert' },
        'Check that npm start is still running and that this browser accepts the certificate of all three addresses it printed. Then reload this page.',
      ),
    );
  }
}
