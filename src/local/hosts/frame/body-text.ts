/** office.js' numbers for the two forms of a body. */
export const COERCION_HTML = 3;

/** Plain text as the HTML of a body. */
export function htmlFromText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.split(/\r?\n/).join('<br>');
}

/** The text a reader sees of an HTML body. */
export function textFromHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** Whatever came from an add-in, as HTML. */
export function asHtml(data: string, coercionType: number): string {
  return coercionType === COERCION_HTML ? data : htmlFromText(data);
}

const ACTIVE_ELEMENTS = 'script,style,iframe,object,embed,form,input,button,link,meta,base,svg,math';

/** The nodes of an HTML body without anything that acts: for editing it in the page itself. */
export function harmlessNodes(html: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const active of body.querySelectorAll(ACTIVE_ELEMENTS)) active.remove();
  for (const node of body.querySelectorAll('*')) {
    for (const { name, value } of [...node.attributes]) {
      if (name.startsWith('on') || /^\s*(javascript|data):/i.test(value)) node.removeAttribute(name);
    }
  }
  return [...body.childNodes];
}
