// The import table of docs/house.md, as rules. What is not allowed here is forbidden.
const npm = (...names) => `^node_modules/(${names.map((name) => name.replace('/', '\\/')).join('|')})(/|$)`;
const room = (...paths) => `^src/(${paths.join('|')})`;
const allow = (from, ...to) => to.map((path) => ({ from: { path: from }, to: { path } }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src' }, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'not-found', severity: 'error', from: { path: '^src' }, to: { couldNotResolve: true } },
    { name: 'not-in-package-json', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    {
      name: 'only-entry-names-a-pack',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(entry|policy)/' },
      to: { path: '^src/policy/packs/' },
    },
  ],
  allowedSeverity: 'error',
  allowed: [
    ...allow('^src/domain/', room('domain/'), npm('zod', 'temporal-polyfill')),
    ...allow('^src/policy/', room('policy/', 'domain/'), npm('zod')),
    // The look-up of words is handed to forms; forms name its types only (the cruiser cannot tell with TypeScript 7).
    ...allow('^src/forms/', room('forms/', 'domain/', 'policy/', 'i18n/words'), npm('zod')),
    ...allow('^src/i18n/', room('i18n/', 'domain/date/'), npm('i18next')),
    ...allow('^src/workflows/', room('workflows/', 'domain/', 'policy/', 'forms/', 'i18n/')),
    ...allow(
      '^src/adapters/graph/',
      room('adapters/graph/', 'domain/', 'workflows/ports'),
      npm('zod', '@microsoft/microsoft-graph-client'),
    ),
    ...allow(
      '^src/adapters/host/',
      room('adapters/host/', 'domain/', 'workflows/ports', 'workflows/host-ports'),
      npm('zod', '@microsoft/teams-js', '@types/office-js'),
    ),
    ...allow(
      '^src/adapters/document/',
      room('adapters/document/', 'domain/', 'workflows/ports', 'forms/', 'i18n/'),
      npm('pdfkit', '@types/pdfkit'),
    ),
    ...allow(
      '^src/adapters/identity/',
      room('adapters/identity/', 'domain/', 'workflows/ports'),
      npm('zod', '@azure/msal-browser'),
    ),
    ...allow('^src/adapters/system/', room('adapters/system/', 'domain/', 'workflows/ports'), npm('zod')),
    ...allow(
      '^src/ui/',
      room('ui/', 'domain/', 'workflows/', 'forms/', 'policy/', 'i18n/'),
      npm(
        'react',
        'react-dom',
        '@types/react',
        '@types/react-dom',
        '@fluentui/react-components',
        '@fluentui/react-icons',
        '@tanstack/react-virtual',
        'signature_pad',
        // A pane's own draft is parsed when it is read back.
        'zod',
      ),
    ),
    ...allow(
      '^src/entry/',
      room('entry/', 'domain/', 'policy/', 'forms/', 'i18n/', 'workflows/', 'adapters/', 'ui/'),
      npm('react', 'react-dom', '@types/react', '@types/react-dom', '@fluentui/react-components', '@azure/msal-browser', '@types/office-js'),
    ),
    {
      from: { path: '^src/local/tenant/' },
      to: { path: ['^src/local/tenant/', '^src/local/seed-ids\\.json', npm('zod', 'hono', '@hono/node-server', 'ical.js', 'jose', 'nodemailer', 'ajv', 'ajv-draft-04', 'ajv-formats', 'selfsigned')] },
    },
    { from: { path: '^src/local/tenant/' }, to: { dependencyTypes: ['core'] } },
    { from: { path: '^src/local/hosts/' }, to: { path: ['^src/local/hosts/', '^src/local/seed-ids\\.json', npm('temporal-polyfill')] } },
    {
      from: { path: '^src/local/[^/]+$' },
      to: { path: ['^src/local/', npm('hono', '@hono/node-server', 'selfsigned', 'esbuild', 'webpack', 'zod')] },
    },
    { from: { path: '^src/local/[^/]+$' }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
