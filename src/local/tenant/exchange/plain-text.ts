const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/** The words of an HTML body, a line for each block: the text part beside it, and what searches look at. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<(style|head)\b.*?<\/\1>/gis, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|hr|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>\s*/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
    .trim();
}

/** Text made safe to stand in HTML. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
