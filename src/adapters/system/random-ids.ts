import type { Ids } from '../../workflows/ports';

/** Random UUIDs from the browser. */
export const createIds = (): Ids => ({ fresh: () => crypto.randomUUID() });
