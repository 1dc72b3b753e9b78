import { htmlFromText } from '../frame/body-text';
import { element } from '../frame/element';
import type { ItemBody } from './graph';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Draws the body of a message or event in a frame that runs no script and loads nothing. */
export function messageBody(body: ItemBody | undefined, title: string): HTMLIFrameElement {
  const html = body?.contentType.toLowerCase() === 'html' ? body.content : htmlFromText(body?.content ?? '');
  const page = [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank">`,
    '<style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;background:#fff;color:#1c1c1c;overflow-wrap:anywhere}</style>',
    `</head><body><main>${html}</main></body></html>`,
  ];
  return element('iframe', {
    class: 'message-body',
    title,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    srcdoc: page.join(''),
  });
}
