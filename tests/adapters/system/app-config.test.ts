import { describe, expect, test } from 'vitest';
import { readAppConfig } from '../../../src/adapters/system/app-config';

const complete = {
  appOrigin: 'https://psp.example',
  clientId: '9a57c0de-0000-4000-8000-000000000003',
  appId: '9a57c0de-0000-4000-8000-0000000000a1',
  authority: 'https://login.microsoftonline.com/organizations',
  graphBase: 'https://graph.microsoft.com',
  sites: [
    { schoolId: '6714001', url: 'https://brynglas.sharepoint.example/sites/Pastoral-PSP', name: 'Ysgol Bryn Glas' },
  ],
  allowedDomains: ['npt.gov.uk'],
  packId: 'npt',
};
const pageWith = (text: string | undefined) => ({
  getElementById: (id: string) =>
    id === 'app-config' && text !== undefined ? ({ textContent: text } as HTMLElement) : null,
});
const read = (config: unknown) => readAppConfig(pageWith(JSON.stringify(config)));

describe('the configuration of the page', () => {
  test('a complete one is read, with the defaults of a release', () => {
    expect(read(complete)).toEqual({
      ok: true,
      value: { ...complete, knownAuthorities: [], protocolMode: 'AAD', hostOrigins: [], suggestedSettings: {} },
    });
  });

  test.each([
    ['no element', undefined],
    ['the placeholder of the build', '{"__APP_CONFIG__":true}'],
    ['text that is no JSON', '{"appOrigin":'],
  ])('%s is config.missing', (_, text) => {
    expect(readAppConfig(pageWith(text))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ code: 'config.missing', path: '', effect: 'block' }] },
    });
  });

  test.each([
    ['graphBase', { graphBase: 'http://graph.microsoft.com' }],
    ['appOrigin', { appOrigin: 'https://psp.example/app' }],
    ['allowedDomains', { allowedDomains: [] }],
    ['sites.0.url', { sites: [{ ...complete.sites[0], url: 'javascript:alert(1)' }] }],
    ['packId', { packId: undefined }],
  ])('a wrong %s is named', (field, change) => {
    expect(read({ ...complete, ...change })).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ code: 'config.invalid', path: field, effect: 'block', params: { field } }],
      },
    });
  });
});
