import type { Channel } from '../frame/tenant-client';
import type { TabsByChannel } from './tab-store';

/** The channel that is named, else the first that has a tab, else the first private one, else the first. */
export function channelAt(channels: readonly Channel[], channelId: string | null, tabs: TabsByChannel): Channel | null {
  return (
    channels.find(({ id }) => id === channelId) ??
    channels.find(({ id }) => (tabs[id] ?? []).length > 0) ??
    channels.find(({ membershipType }) => membershipType === 'private') ??
    channels[0] ??
    null
  );
}
