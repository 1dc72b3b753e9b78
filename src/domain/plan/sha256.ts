import { z } from 'zod/mini';

/** A SHA-256 as it is stored: 64 hexadecimal digits in small letters. */
export const Sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
