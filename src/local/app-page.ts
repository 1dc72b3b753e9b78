import type { LocalAppConfig } from './app-config';

const CONFIG_PLACEHOLDER = '{"__APP_CONFIG__":true}';
const OFFICE_JS_CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\/office\.js/g;
const OFFICE_JS_TAG = /<script\b[^>]*\bsrc="\/officejs\/office\.js"[^>]*><\/script>/;

/**
 * Makes one built page ready for local use: configuration stamped in, the bridge as its first script, and on Outlook
 * pages office.js from this computer with the two stand-ins it needs (before it what it expects, after it what the
 * npm copy lacks).
 */
export function localAppPage(html: string, config: LocalAppConfig): string {
  const stamped = html
    .replace(CONFIG_PLACEHOLDER, () => JSON.stringify(config).replaceAll('<', '\\u003c'))
    .replace(OFFICE_JS_CDN, '/officejs/office.js');
  const usesOffice = OFFICE_JS_TAG.test(stamped);
  const first = ['/local/bridge.js', ...(usesOffice ? ['/local/ajax.js'] : [])];
  return insertFirst(stamped, first.map(scriptTag).join('')).replace(
    OFFICE_JS_TAG,
    (tag) => tag + tag.replace('/officejs/office.js', '/local/office-send.js'),
  );
}

const scriptTag = (src: string) => `<script src="${src}"></script>`;

function insertFirst(html: string, tags: string): string {
  const firstScript = html.search(/<script\b/);
  const head = /<head\b[^>]*>/.exec(html);
  if (head) return splice(html, head.index + head[0].length, tags);
  return splice(html, firstScript === -1 ? 0 : firstScript, tags);
}

const splice = (text: string, at: number, addition: string) => text.slice(0, at) + addition + text.slice(at);
