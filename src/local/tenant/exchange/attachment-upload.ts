import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { badRequest, GraphError, itemNotFound, notImplemented } from '../http/graph-error';
import type { Tenant } from '../http/tenant-parts';
import type { Attachment, AttachmentUpload, Message } from '../store/records';
import { type Change, type Store, WHOLE } from '../store/store';
import { exchangeTime, newItemId } from './ids';
import { attached } from './message-attachments';
import type { UploadSchema } from './schemas';

export const UPLOADS = '/uploads/attachments/';
const MEGABYTE = 1024 * 1024;
const SMALLEST_BYTES = 3 * MEGABYTE;
const LARGEST_BYTES = 150 * MEGABYTE;
const PIECE_LIMIT_BYTES = 4 * MEGABYTE;
const LIFE_MS = 24 * 60 * 60 * 1000;

/** A place where the pieces of a large file of a draft can be put. Throws for a file that needs none, or is too large. */
export function newUpload(
  tenant: Tenant,
  { id: messageId, mailboxId }: Message,
  item: z.infer<typeof UploadSchema>['AttachmentItem'],
): AttachmentUpload {
  if (item.attachmentType !== 'file') throw notImplemented(`uploading attachments of type '${item.attachmentType}'`);
  if (item.size < SMALLEST_BYTES) {
    const code = 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize';
    throw badRequest(code, 'An attachment of less than 3 MB is added by one POST.');
  }
  if (item.size > LARGEST_BYTES) throw new GraphError(413, 'ErrorMessageSizeExceeded', 'The limit is 150 MB.');
  return {
    id: randomBytes(24).toString('base64url'),
    mailboxId,
    messageId,
    attachment: {
      name: item.name,
      contentType: item.contentType ?? 'application/octet-stream',
      isInline: item.isInline ?? false,
      contentId: item.contentId ?? null,
    },
    size: item.size,
    received: 0,
    expiresAt: tenant.clock.now() + LIFE_MS,
  };
}

/** The address that takes the pieces; whoever has it needs no token. */
export const uploadUrl = (origin: string, { id }: AttachmentUpload): string => origin + UPLOADS + id;

/** What is still missing, as the answer to opening an upload says it. */
export const uploadProgress = (
  upload: AttachmentUpload,
): { expirationDateTime: string; nextExpectedRanges: string[] } => ({
  expirationDateTime: exchangeTime(upload.expiresAt),
  nextExpectedRanges: [`${upload.received}-`],
});

/** The open upload of this id. Throws a 404 when it is done, cancelled or too old. */
export function uploadOf(tenant: Tenant, id: string): AttachmentUpload {
  const upload = tenant.store.get('attachmentUploads', WHOLE, id);
  if (upload === undefined || upload.expiresAt <= tenant.clock.now()) throw itemNotFound();
  return upload;
}

/** The upload with one piece more. Throws for a piece that is not the next one, too large, or not what its header says. */
export function withPiece(upload: AttachmentUpload, contentRange: string, bytes: Uint8Array): AttachmentUpload {
  const [first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(contentRange) ?? []).slice(1).map(Number);
  if (first === undefined || last === undefined || total !== upload.size || last >= total) {
    throw badRequest('ErrorInvalidContentRange', `Content-Range must be 'bytes first-last/${upload.size}'.`);
  }
  if (last - first + 1 !== bytes.length) {
    throw badRequest(
      'ErrorInvalidContentRange',
      `Content-Range names ${last - first + 1} bytes, ${bytes.length} came.`,
    );
  }
  if (bytes.length >= PIECE_LIMIT_BYTES) {
    throw new GraphError(413, 'RequestEntityTooLarge', 'A range holds less than 4 MB.');
  }
  if (first !== upload.received) {
    throw new GraphError(416, 'ErrorInvalidRange', `The next expected range starts at ${upload.received}.`);
  }
  return { ...upload, received: last + 1 };
}

/** The changes that keep a piece and how far the upload has come. */
export function keptPiece(upload: AttachmentUpload, bytes: Uint8Array): Change[] {
  const piece = { id: String(upload.received), contentBytes: Buffer.from(bytes).toString('base64') };
  return [putUpload(upload), { collection: 'attachmentPieces', partition: upload.id, id: piece.id, value: piece }];
}

/** The attachment that the pieces make, and the changes that put it in the draft's place of them. */
export function finishedUpload(
  tenant: Tenant,
  upload: AttachmentUpload,
  lastPiece: Uint8Array,
): { attachment: Attachment; changes: Change[] } {
  const message = tenant.store.get('messages', upload.mailboxId, upload.messageId);
  if (message?.properties.isDraft !== true) throw itemNotFound();
  const pieces = tenant.store
    .all('attachmentPieces', upload.id)
    .map(({ contentBytes }) => Buffer.from(contentBytes, 'base64'));
  const attachment: Attachment = {
    id: newItemId(),
    messageId: message.id,
    ...upload.attachment,
    contentBytes: Buffer.concat([...pieces, lastPiece]).toString('base64'),
    lastModified: exchangeTime(tenant.clock.now()),
  };
  return { attachment, changes: [...attached(tenant, message, attachment), ...forgetUpload(tenant.store, upload)] };
}

export const putUpload = (upload: AttachmentUpload): Change => ({
  collection: 'attachmentUploads',
  partition: WHOLE,
  id: upload.id,
  value: upload,
});

/** The changes that take an upload away with its pieces. */
export const forgetUpload = (store: Store, { id }: AttachmentUpload): Change[] => [
  { collection: 'attachmentUploads', partition: WHOLE, id, value: undefined },
  ...store
    .all('attachmentPieces', id)
    .map((piece): Change => ({ collection: 'attachmentPieces', partition: id, id: piece.id, value: undefined })),
];
