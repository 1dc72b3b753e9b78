import { z } from 'zod/mini';

/** A name that data of a pack gives to one of its entries, so that others can refer to it: `twoExclusions`. */
export const KeySchema = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{1,59}$/, 'key'));
