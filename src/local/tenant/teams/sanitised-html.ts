const KEPT = new Set(
  'a b blockquote br code div em h1 h2 h3 hr i li ol p pre s span strong table tbody td th thead tr u ul'.split(' '),
);
/** Elements that go with all that is in them, and comments. */
const SILENT = /<(script|style|template|iframe|object|svg|math|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
/** A tag (slash, name, attributes), else a run of text, else a stray bracket. */
const TOKEN = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
const LINK = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;

/** HTML with harmless elements only, each written anew: of attributes no more than an https or mailto link stays. */
export function sanitisedHtml(source: string): string {
  return source.replace(SILENT, '').replace(TOKEN, (token, slash: string, name?: string, attributes = '') => {
    if (name === undefined) return token.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const element = name.toLowerCase();
    if (!KEPT.has(element)) return '';
    return slash === '/' ? `</${element}>` : `<${element}${element === 'a' ? linkIn(attributes) : ''}>`;
  });
}

/** The prefix is compared before entities are read: what is written another way is not kept. */
function linkIn(attributes: string): string {
  const [, double, single, bare] = LINK.exec(attributes) ?? [];
  const target = double ?? single ?? bare ?? '';
  return /^(https:\/\/|mailto:)/i.test(target) ? ` href="${target.replaceAll('"', '&quot;')}"` : '';
}
