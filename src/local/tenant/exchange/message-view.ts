import type { Call } from '../http/call';
import { badRequest } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { pathsOf } from '../odata/expression';
import { type QueryOptions, selected } from '../odata/query-options';
import type { Attachment, ExtendedProperty, Message } from '../store/records';
import { folderId } from './mail-folder';
import { accessDenied, readsBasicOnly } from './mailbox-access';
import { wordsOf } from './message-parts';

export type Shown = Record<string, unknown>;

/** How a call wants to see messages, and may. */
export interface Reading {
  immutableIds: boolean;
  /** Without body, attachments and extended properties. */
  basicOnly: boolean;
  /** Bodies as text, whatever they are (`Prefer: outlook.body-content-type="text"`). */
  asText: boolean;
}

export const readingOf = (call: Call): Reading => ({
  immutableIds: prefersImmutableIds(call.headers),
  basicOnly: readsBasicOnly(call),
  asText: /\boutlook\.body-content-type\s*=\s*"?text\b/i.test(call.headers.get('prefer') ?? ''),
});

/** `Prefer: IdType="ImmutableId"`, which counts for the one request that carries it. */
export function prefersImmutableIds(headers: Headers): boolean {
  return /\bIdType\s*=\s*"?ImmutableId\b/i.test(headers.get('prefer') ?? '');
}

/** The id a caller knows a message by: the one for its present folder, or the one for good. */
export function shownId(message: Pick<Message, 'id' | 'movedId'>, immutable: boolean): string {
  return immutable ? message.id : (message.movedId ?? message.id);
}

export const etagOf = ({ properties }: Message): string => `W/"${String(properties.changeKey)}"`;

/** A message with everything filters and orderings may look at. */
export function wholeMessage(message: Message, { immutableIds, basicOnly, asText }: Reading): Shown {
  const { body: _, bodyPreview, ...basic } = message.properties;
  const body = asText ? { contentType: 'text', content: wordsOf(message) } : message.properties.body;
  return {
    '@odata.etag': etagOf(message),
    id: shownId(message, immutableIds),
    ...basic,
    ...(basicOnly ? {} : { body, bodyPreview, singleValueExtendedProperties: message.extended }),
    parentFolderId: folderId(message.mailboxId, message.folder),
  };
}

/** A message as the call asked for it. Internet headers come only when they are selected. */
export function showMessage(call: Call, message: Message, reading = readingOf(call)): object {
  const { query } = call;
  const { singleValueExtendedProperties: _, internetMessageHeaders, ...rest } = wholeMessage(message, reading);
  const withHeaders = query.select?.includes('internetMessageHeaders') ? { ...rest, internetMessageHeaders } : rest;
  if (query.expand.length > 0 && reading.basicOnly) throw accessDenied();
  const expanded: Shown = {};
  for (const expansion of query.expand) {
    if (expansion.name === 'attachments') {
      expanded.attachments = call.tenant.store
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
