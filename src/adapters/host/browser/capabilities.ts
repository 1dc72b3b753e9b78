import type { HostCapability } from '../../../workflows/host-ports';

/** A plain page signs in by itself, has no appointment and no tab to set up; its Back is the browser's own. */
export const browserCapabilities: ReadonlySet<HostCapability> = new Set<HostCapability>();
