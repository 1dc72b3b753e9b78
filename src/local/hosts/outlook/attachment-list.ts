import { element } from '../frame/element';
import type { FileAttachment, HostGraph } from './graph';

/** The attachments of a message as links: open in a new tab, or download. */
export async function attachmentList(graph: HostGraph, messagePath: string): Promise<HTMLElement> {
  const { value } = await graph.get<{ value: readonly FileAttachment[] }>(`${messagePath}/attachments`);
  return element('ul', { class: 'attachments', 'aria-label': 'Attachments' }, ...value.map(attachmentItem));
}

function attachmentItem({ name, contentType, contentBytes, size }: FileAttachment): HTMLElement {
  const bytes = Uint8Array.from(atob(contentBytes ?? ''), (character) => character.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: contentType ?? 'application/octet-stream' }));
  return element(
    'li',
    {},
    element('span', { class: 'attachment-name' }, name),
    element('span', {}, sizeText(size ?? bytes.length)),
    element('a', { href, target: '_blank', 'aria-label': `Open ${name} in a new tab` }, 'Open'),
    element('a', { href, download: name, 'aria-label': `Download ${name}` }, 'Download'),
  );
}

const sizeText = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024)} kB`);
