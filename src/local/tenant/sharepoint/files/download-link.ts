import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Tenant } from '../../http/tenant-parts';
import type { DriveFile } from '../../store/records';
import { WHOLE } from '../../store/store';

export const DOWNLOADS = '/transfer/download/';
const LIFE_MS = 3_600_000;

const LinkSchema = z.tuple([z.string(), z.string(), z.number()]);

/** An address that gives a file's content to whoever has it, for an hour, without a token. */
export function downloadUrl(tenant: Tenant, origin: string, file: DriveFile): string {
  const content = [file.listId, file.id, tenant.clock.now() + LIFE_MS];
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${origin}${DOWNLOADS}${text}.${signature(tenant, text)}`;
}

/** The file such an address stands for; undefined when it is not one of ours, has expired, or the file is gone. */
export function fileOfDownload(tenant: Tenant, path: string): DriveFile | undefined {
  const [text = '', signed = ''] = path.slice(DOWNLOADS.length).split('.');
  const [given, right] = [Buffer.from(signed), Buffer.from(signature(tenant, text))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const [listId, fileId, expiresAt] = LinkSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  return expiresAt < tenant.clock.now() ? undefined : tenant.store.get('files', listId, fileId);
}

function signature({ store }: Tenant, text: string): string {
  const key = JSON.stringify(store.get('signingKey', WHOLE, 'key')?.privateJwk);
  return createHmac('sha256', key).update(text).digest('base64url');
}
