import type { TenantClient } from '../frame/tenant-client';

/** A tab pinned to a channel, as the config page saved it. */
export type PinnedTab = {
  readonly id: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
};
export type TabsByChannel = Record<string, readonly PinnedTab[]>;

const KEY = 'tabs';

/** The tabs of one channel, kept by the tenant so that every person of the demonstration sees them. */
export async function pinnedTabs(tenant: TenantClient, channelId: string): Promise<readonly PinnedTab[]> {
  return (await allPinnedTabs(tenant))[channelId] ?? [];
}

/** Every channel's tabs. */
export const allPinnedTabs = (tenant: TenantClient): Promise<TabsByChannel> => tenant.kept<TabsByChannel>(KEY, {});

/** Pins one more tab to a channel. */
export async function pinTab(tenant: TenantClient, channelId: string, tab: PinnedTab): Promise<void> {
  const all = await allPinnedTabs(tenant);
  await tenant.keep(KEY, { ...all, [channelId]: [...(all[channelId] ?? []), tab] });
}
