import { COERCION_HTML, htmlFromText, textFromHtml } from '../frame/body-text';
import type { HostGraph } from '../frame/host-graph';
import { customPropertiesId } from './event-request';
import type { EmailAddress, FileAttachment, GraphRecipient, Message } from './graph';
import { type MethodResult, NOT_SUPPORTED, ok, refused } from './method-result';
import type { OfficeItem } from './office-item';

/** A message somebody reads, with what of it office.js is told at once. */
export type ReadMessage = {
  readonly message: Message;
  readonly attachments: readonly FileAttachment[];
  /** The message's own path in Graph. */
  readonly path: string;
};

const MESSAGE_READ = 1;

/** A message being read, as office.js sees it; what an add-in keeps with it is kept in the mailbox. */
export function readItem({ message, attachments, path }: ReadMessage, graph: HostGraph, appId: string): OfficeItem {
  const run = async (dispatchId: number, params: unknown): Promise<MethodResult> => {
    switch (dispatchId) {
      case 3:
        return { ...ok(), customProperties: await keptProperties(graph, path, appId) };
      case 4: {
        const { customProperties } = params as { customProperties: unknown }; // office.js' own call
        await keepProperties(graph, path, appId, customProperties);
        return ok();
      }
      case 14:
        return ok(COERCION_HTML);
      case 37:
        return ok(bodyAs(message, (params as { coercionType: number }).coercionType)); // office.js' own call
      case 150:
        return attachmentContent(attachments, (params as { id: string }).id); // office.js' own call
      default:
        return refused(NOT_SUPPORTED);
    }
  };
  return {
    initialData: () => initialData(message, attachments),
    run: (dispatchId, params) => run(dispatchId, params).catch(() => refused(NOT_SUPPORTED)),
  };
}

function initialData(message: Message, attachments: readonly FileAttachment[]): Record<string, unknown> {
  const subject = message.subject ?? '';
  const receivedMs = Date.parse(message.receivedDateTime ?? '') || 0;
  return {
    itemType: MESSAGE_READ,
    itemClass: 'IPM.Note',
    id: exchangeId(message.id),
    conversationId: message.conversationId ?? '',
    internetMessageId: message.internetMessageId ?? '',
    subject,
    normalizedSubject: subject.replace(/^((re|fw|fwd):\s*)+/i, ''),
    dateTimeCreated: receivedMs,
    dateTimeModified: receivedMs,
    dateTimeSent: receivedMs,
    from: addressOf(message.from?.emailAddress),
    sender: addressOf(message.from?.emailAddress),
    to: recipients(message.toRecipients),
    cc: recipients(message.ccRecipients),
    attachments: attachments.map(({ id, name, size, contentType, isInline }) => ({
      id,
      name,
      size: size ?? 0,
      attachmentType: 0,
      contentType: contentType ?? '',
      isInline: isInline ?? false,
    })),
    entities: {},
    seriesId: null,
  };
}

const recipients = (given: readonly GraphRecipient[] = []) => given.map(({ emailAddress }) => addressOf(emailAddress));
const addressOf = (given: EmailAddress | undefined) =>
  given ? { name: given.name ?? given.address, address: given.address, recipientType: 2 } : null;

/** An id as Exchange's own form has it, which office.js turns back into Graph's with `convertToRestId`. */
const exchangeId = (restId: string): string => restId.replaceAll('-', '/').replaceAll('_', '+');

function bodyAs({ body }: Message, coercionType: number): string {
  const html = body?.contentType.toLowerCase() === 'html' ? body.content : htmlFromText(body?.content ?? '');
  return coercionType === COERCION_HTML ? html : textFromHtml(html);
}

function attachmentContent(attachments: readonly FileAttachment[], id: string): MethodResult {
  const found = attachments.find((attachment) => attachment.id === id);
  return found ? ok({ content: found.contentBytes ?? '', format: 'base64' }) : refused(NOT_SUPPORTED);
}

type Properties = { readonly singleValueExtendedProperties?: readonly { readonly value?: string }[] };

async function keptProperties(graph: HostGraph, path: string, appId: string): Promise<string> {
  const wanted = encodeURIComponent(`id eq '${customPropertiesId(appId)}'`);
  const kept = await graph.get<Properties>(
    `${path}?$select=id&$expand=singleValueExtendedProperties($filter=${wanted})`,
  );
  return kept.singleValueExtendedProperties?.[0]?.value ?? '{}';
}

const keepProperties = (graph: HostGraph, path: string, appId: string, properties: unknown): Promise<void> =>
  graph.tell('PATCH', path, {
    singleValueExtendedProperties: [{ id: customPropertiesId(appId), value: JSON.stringify(properties) }],
  });
