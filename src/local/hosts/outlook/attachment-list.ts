import { element } from '../frame/element';
import type { Words } from '../words';
import type { FileAttachment } from './graph';

/** The attachments of a message as links: open in a new tab, or download. */
export function attachmentList(attachments: readonly FileAttachment[], words: Words['outlook']['mail']): HTMLElement {
  const items = attachments.map((attachment) => attachmentItem(attachment, words));
  return element('ul', { class: 'attachments', 'aria-label': words.attachments }, ...items);
}

function attachmentItem(
  { name, contentType, contentBytes, size }: FileAttachment,
  words: Words['outlook']['mail'],
): HTMLElement {
  const bytes = Uint8Array.from(atob(contentBytes ?? ''), (character) => character.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: contentType ?? 'application/octet-stream' }));
  return element(
    'li',
    {},
    element('span', { class: 'attachment-name' }, name),
    element('span', {}, sizeText(size ?? bytes.length)),
    element('a', { href, target: '_blank', 'aria-label': words.openNamed(name) }, words.open),
    element('a', { href, download: name, 'aria-label': words.downloadNamed(name) }, words.download),
  );
}

const sizeText = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024)} kB`);
