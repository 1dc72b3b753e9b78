import { randomBytes } from 'node:crypto';
import { Html, html } from './html';

const STYLE_SHEET = new Html(`
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 0 1rem 3rem; }
.narrow { max-width: 34rem; }
.demonstration { margin: 0 0 1.5rem; padding: .5rem .75rem; border: 2px dashed; }
form { margin: .5rem 0; }
label { display: block; margin: .5rem 0; }
input, select, textarea, button { font: inherit; max-width: 100%; }
textarea { width: 100%; box-sizing: border-box; font-family: monospace; }
button { padding: .4rem .8rem; margin: .25rem .25rem .25rem 0; }
.choice { display: block; width: 100%; text-align: start; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`);

/** A page of the tenant: no script, nothing from elsewhere; its forms may lead to `formTargets` besides the tenant. */
export function page(
  { title, narrow = false, formTargets = [] }: { title: string; narrow?: boolean; formTargets?: readonly string[] },
  content: Html,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const nonce = randomBytes(16).toString('base64');
  const { text } = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${STYLE_SHEET}</style></head>
<body${narrow ? html` class="narrow"` : undefined}>
<p class="demonstration"><strong>Demonstration.</strong> Invented people; nothing leaves this computer; not Microsoft.</p>
<main><h1>${title}</h1>
${content}
</main></body></html>`;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
