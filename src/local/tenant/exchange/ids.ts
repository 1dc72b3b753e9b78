import { randomBytes, randomUUID } from 'node:crypto';

/** An opaque, case-sensitive id such as Exchange makes; a new one for every item. */
export const newItemId = (): string => `AAMk${randomBytes(33).toString('base64url')}=`;

export const newChangeKey = (): string => randomBytes(12).toString('base64url');

export const newConversationId = (): string => `AAQk${randomBytes(24).toString('base64url')}=`;

export const newInternetMessageId = (address: string): string =>
  `<${randomUUID()}@${address.split('@')[1] ?? 'local'}>`;

/** A moment as Exchange writes it: UTC, whole seconds. */
export const exchangeTime = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
