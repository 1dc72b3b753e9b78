import { existsSync, readFileSync } from 'node:fs';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../scripts/package/check-manifest';
import { escapeForJson, escapeForXml, fillTemplate } from '../../scripts/package/fill-manifest';
import { parsePackageConfig } from '../../scripts/package/package-config';
import { hostingRules, stampConfig } from '../../scripts/package/stamp-site';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const config = parsePackageConfig(read('config/example.json'), 'config/example.json');
const manifest = JSON.parse(fillTemplate(read('manifest/manifest.template.json'), config, '0.1.0', escapeForJson));
const twin = fillTemplate(read('manifest/outlook-addin.template.xml'), config, '0.1.0', escapeForXml);
const languages = {
  'en-gb': JSON.parse(read('manifest/en-gb.json')),
  'cy-gb': JSON.parse(read('manifest/cy-gb.json')),
};
const icon = (path: string) => readFileSync(new URL(`../../manifest/${path}`, import.meta.url));

const schemaFolder = new URL('../../../shared/manifest/', import.meta.url);
const schemas = existsSync(schemaFolder);

describe('the app manifest', () => {
  it.skipIf(!schemas)('obeys the published schema 1.27 (skipped where the schemas are not beside the project)', () => {
    const ajv = new AjvDraft4({ strict: false, allErrors: true });
    addFormats(ajv);
    const schema = JSON.parse(readFileSync(new URL('MicrosoftTeams.schema.v1.27.json', schemaFolder), 'utf8'));
    const valid = ajv.validate(schema, manifest);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it.skipIf(!schemas)('has language files that obey their published schema (skipped likewise)', () => {
    // Two patterns of the published file are illegal under the `u` flag.
    const ajv = new AjvDraft4({ strict: false, unicodeRegExp: false, allErrors: true });
    addFormats(ajv);
    const schema = JSON.parse(
      readFileSync(new URL('MicrosoftTeams.Localization.schema.v1.27.json', schemaFolder), 'utf8'),
    );
    for (const words of Object.values(languages)) {
      ajv.validate(schema, words);
      expect(ajv.errors ?? []).toEqual([]);
    }
  });

  it('fits together: actions, languages, domains, permissions, icons and the XML twin', () => {
    expect(checkManifest(manifest, languages, icon, twin)).toEqual([]);
  });

  it('names an action that no runtime has', () => {
    const broken = structuredClone(manifest);
    broken.extensions[0].ribbons[0].tabs[0].groups[0].controls[0].actionId = 'onSomethingElse';
    expect(checkManifest(broken, languages, icon, twin)).toEqual([
      'Action onSomethingElse is used but no runtime has it.',
    ]);
  });

  it('names a Welsh text that is missing', () => {
    const { 'name.full': _, ...welsh } = languages['cy-gb'];
    expect(checkManifest(manifest, { ...languages, 'cy-gb': welsh }, icon, twin)).toEqual([
      'cy-gb: name.full is missing.',
    ]);
  });

  it('names an address outside validDomains', () => {
    expect(checkManifest({ ...manifest, validDomains: ['other.example'] }, languages, icon, twin)).toEqual([
      'psp.example.org is used but is not in validDomains.',
    ]);
  });

  it('names a context that no host has', () => {
    const broken = structuredClone(manifest);
    broken.extensions[0].ribbons[0].contexts = ['appointmentOrganizer'];
    broken.configurableTabs[0].context = ['channel'];
    expect(checkManifest(broken, languages, icon, twin)).toEqual([
      'Outlook has no ribbon for appointmentOrganizer.',
      'Teams has no place channel for a tab.',
    ]);
  });

  it('names a permission that is not one of ours', () => {
    const broken = structuredClone(manifest);
    broken.authorization.permissions.resourceSpecific[0].name = 'MailboxItem.ReadWriteAll.User';
    expect(checkManifest(broken, languages, icon, twin)).toEqual([
      'Permission MailboxItem.ReadWriteAll.User is not in the list of permissions we ask for.',
    ]);
  });

  it.each([
    ['another version', '<Version>0.1.0.0<', '<Version>0.2.0.0<', 'The XML manifest has another version.'],
    [
      'another script',
      '/commands.js"',
      '/old.js"',
      'The XML manifest does not name https://psp.example.org/commands.js.',
    ],
    [
      'another icon',
      '/icons/ribbon-80.png"',
      '/icons/ribbon-64.png"',
      'The XML manifest does not name https://psp.example.org/icons/ribbon-80.png.',
    ],
    [
      'a harder block',
      'SendMode="SoftBlock"',
      'SendMode="Block"',
      'The XML manifest does not listen to appointmentSending in the same way.',
    ],
  ])('names an XML twin with %s', (_what, was, is, sentence) => {
    expect(checkManifest(manifest, languages, icon, twin.replaceAll(was, is))).toEqual([sentence]);
  });

  it('names an icon of the wrong size', () => {
    const wrong = { ...manifest, icons: { ...manifest.icons, outline: 'icons/color-192.png' } };
    expect(checkManifest(wrong, languages, icon, twin)).toEqual(['Icon outline is 192 x 192; it must be 32 x 32.']);
  });
});

describe('the package configuration', () => {
  it('says which field is wrong and where every field is shown', () => {
    const text = JSON.stringify({ ...JSON.parse(read('config/example.json')), origin: 'http://psp.example.org' });
    expect(() => parsePackageConfig(text, 'my.json')).toThrow(
      'my.json needs a correction:\n  origin: must be an https origin without a path, for example https://psp.example.org\nconfig/example.json shows every field.',
    );
  });

  it('is written into a page as data that cannot end its element', () => {
    const tricky = {
      ...config,
      sites: [{ schoolId: '1', url: 'https://x.example', name: '</script><script>alert(1)' }],
    };
    const html = stampConfig('<script type="application/json">{"__APP_CONFIG__":true}</script>', tricky, '0.1.0');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('\\u003c/script>\\u003cscript>alert(1)');
  });

  it('gives each page a policy without inline scripts, and trusted types where office.js is not used', () => {
    const pages = Object.fromEntries(
      hostingRules(config).routes.map((rule) => [rule.route, rule.headers['Content-Security-Policy']]),
    );
    expect(pages['/tab.html']).toContain("script-src 'self';");
    expect(pages['/tab.html']).toContain("require-trusted-types-for 'script'");
    expect(pages['/outlook.html']).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;",
    );
    expect(Object.values(pages).filter((policy) => /script-src[^;]*unsafe/.test(policy))).toEqual([]);
  });
});
