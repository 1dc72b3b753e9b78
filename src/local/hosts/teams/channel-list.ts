import { moveByArrows } from '../frame/arrow-keys';
import { element } from '../frame/element';
import type { Channel } from '../frame/tenant-client';
import type { Words } from '../words';
import { linkField } from './link-field';
import { hashOf } from './teams-place';

/** The teams of the organisation with their channels, and a field to open a link in. */
export function channelList(options: {
  readonly channels: readonly Channel[];
  readonly chosen: Channel | null;
  readonly words: Words['teams'];
  follow(link: string): boolean;
}): HTMLElement {
  const { channels, chosen, words } = options;
  const teams = [...new Map(channels.map(({ teamId, teamName }) => [teamId, teamName]))];
  return element(
    'nav',
    { class: 'channel-list', 'aria-label': words.channels },
    ...teams.flatMap(([teamId, teamName]) => [
      element('h2', {}, teamName),
      moveByArrows(
        element(
          'ul',
          {},
          ...channels
            .filter((channel) => channel.teamId === teamId)
            .map((channel) => channelItem(channel, channel === chosen, words)),
        ),
      ),
    ]),
    linkField(words, options.follow),
  );
}

function channelItem(channel: Channel, isChosen: boolean, words: Words['teams']): HTMLElement {
  const current: Record<string, string> = isChosen ? { 'aria-current': 'page' } : {};
  const href = hashOf({ kind: 'channel', channelId: channel.id, tab: null, subPageId: null });
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'channel-link', href, ...current },
      channel.name,
      element('small', {}, ` ${words.channelKind[channel.membershipType]}`),
    ),
  );
}
