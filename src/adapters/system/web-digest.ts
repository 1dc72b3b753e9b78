import type { Digest } from '../../workflows/ports';

/** SHA-256 by the browser's own cryptography. */
export function createDigest(): Digest {
  return {
    async sha256(content) {
      // A copy with a buffer of its own: a view would be hashed by its whole buffer in some engines.
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
