import { describe, expect, it } from 'vitest';
import { localAppConfig } from '../../src/local/app-config';
import { localAppPage } from '../../src/local/app-page';

const config = localAppConfig({ host: 4300, app: 4301, tenant: 4302 });
const CONFIG_TAG = '<script type="application/json" id="app-config">{"__APP_CONFIG__":true}</script>';
const OFFICE_TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const sources = (html: string) => [...html.matchAll(/src="([^"]+)"/g)].map((match) => match[1]);

describe('localAppPage', () => {
  it('puts the bridge before every other script', () => {
    const html = localAppPage(page(`${CONFIG_TAG}<script defer src="assets/tab.js"></script>`), config);
    expect(sources(html)).toEqual(['/local/bridge.js', 'assets/tab.js']);
  });

  it('takes office.js from this computer with its stand-ins around it', () => {
    const html = localAppPage(page(`${OFFICE_TAG}<script src="outlook.js"></script>`), config);
    expect(sources(html)).toEqual([
      '/local/bridge.js',
      '/local/ajax.js',
      '/officejs/office.js',
      '/local/office-send.js',
      'outlook.js',
    ]);
  });

  it('stamps the configuration as JSON that cannot end its own script', () => {
    const tricky = { ...config, packId: '</script>' } as unknown as typeof config; // a value no real pack has
    const html = localAppPage(page(CONFIG_TAG), tricky);
    const stamped = /id="app-config">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(stamped)).toMatchObject({
      packId: '</script>',
      authority: 'https://localhost:4302/5c400100-0000-4000-8000-000000000001',
      hostOrigins: ['https://localhost:4300'],
    });
  });
});
