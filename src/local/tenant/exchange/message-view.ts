import { createHash } from 'node:crypto';
import { badRequest } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { type QueryOptions, selected } from '../odata/query-options';
import type { Attachment, ExtendedProperty, FolderName, Message } from '../store/records';
import type { Store } from '../store/store';

export type Shown = Record<string, unknown>;

/** The id of a well-known folder of one mailbox. */
export function folderId(mailboxId: string, folder: FolderName): string {
  return `AAMkFld${createHash('sha256').update(`${mailboxId}/${folder}`).digest('base64url')}`;
}

/** A message with everything filters and orderings may look at. */
export function wholeMessage(message: Message): Shown {
  return {
    '@odata.etag': `W/"${String(message.properties.changeKey)}"`,
    id: message.id,
    ...message.properties,
    parentFolderId: folderId(message.mailboxId, message.folder),
    singleValueExtendedProperties: message.extended,
  };
}

/** A message as the call asked for it. Internet headers come only when they are selected. */
export function showMessage(store: Store, message: Message, query: Pick<QueryOptions, 'select' | 'expand'>): object {
  const { singleValueExtendedProperties: _, internetMessageHeaders, ...rest } = wholeMessage(message);
  const withHeaders = query.select?.includes('internetMessageHeaders') ? { ...rest, internetMessageHeaders } : rest;
  const expanded: Shown = {};
  for (const expansion of query.expand) {
    if (expansion.name === 'attachments') {
      expanded.attachments = store
        .all('attachments', message.id)
        .map((one) => selected(showAttachment(one), expansion.select));
    } else Object.assign(expanded, expandedProperties(expansion, message.extended));
  }
  return { ...selected(withHeaders, query.select), ...expanded };
}

/** The extended properties an `$expand` asks for; the service wants exactly one id and leaves the property out when it is not there. */
export function expandedProperties(
  expansion: QueryOptions['expand'][number],
  extended: readonly ExtendedProperty[],
): Shown {
  if (expansion.name !== 'singleValueExtendedProperties') {
    throw badRequest('BadRequest', `Could not expand '${expansion.name}'.`);
  }
  const { filter } = expansion;
  if (filter?.kind !== 'compare' || filter.operator !== 'eq' || pathsOf(filter)[0]?.join('/') !== 'id') {
    throw badRequest(
      'ErrorInvalidProperty',
      "Expanding extended properties needs $filter=id eq '…' with exactly one id.",
    );
  }
  const found = extended.filter((property) => satisfies({ ...property }, filter));
  return found.length === 0 ? {} : { singleValueExtendedProperties: found };
}

export function showAttachment(attachment: Attachment): Shown {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: attachment.lastModified,
    name: attachment.name,
    contentType: attachment.contentType,
    size: Buffer.byteLength(attachment.contentBytes, 'base64'),
    isInline: attachment.isInline,
    contentId: attachment.contentId,
    contentLocation: null,
    contentBytes: attachment.contentBytes,
  };
}
