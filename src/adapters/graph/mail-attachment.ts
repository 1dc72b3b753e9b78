import { z } from 'zod/mini';
import type { Digest, MailDraft, MailSnapshot } from '../../workflows/ports';

type DraftAttachment = MailDraft['attachments'][number];

/** What fits into one request with the message itself: the service takes 4 MB, and base64 adds a third. */
const TOGETHER_BYTES = 2.5 * 1024 * 1024;
/** A larger attachment would need an upload session (graph/FACTS 4). */
const ATTACHMENT_LIMIT_BYTES = 3 * 1024 * 1024;

const total = (attachments: readonly DraftAttachment[]): number =>
  attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

export const fitTogether = (attachments: readonly DraftAttachment[]): boolean => total(attachments) <= TOGETHER_BYTES;
export const fitOneByOne = (attachments: readonly DraftAttachment[]): boolean =>
  attachments.every(({ bytes }) => bytes.byteLength < ATTACHMENT_LIMIT_BYTES);

/** An attachment as Graph takes it. */
export const attachmentBody = ({ name, contentType, bytes }: DraftAttachment) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType,
  contentBytes: toBase64(bytes),
});

export const AttachmentSchema = z.object({ name: z.nullish(z.string()), contentBytes: z.nullish(z.base64()) });
export type Attachment = z.infer<typeof AttachmentSchema>;

/**
 * Name, size and SHA-256 of what the mailbox really holds. An attachment without bytes (an item or a link that somebody
 * added to the draft) hashes as empty, so it never equals what was recorded.
 */
export async function attachmentRecord(
  attachment: Attachment,
  digest: Digest,
): Promise<MailSnapshot['attachments'][number]> {
  const bytes = fromBase64(attachment.contentBytes ?? '');
  return { name: attachment.name ?? '', size: bytes.byteLength, sha256: await digest.sha256(bytes) };
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
