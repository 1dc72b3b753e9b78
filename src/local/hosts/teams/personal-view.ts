import { element } from '../frame/element';
import type { PersonalTab } from '../host-config';
import type { TeamsFrame } from './teams-frame';
import type { TeamsHost } from './teams-host';
import type { TeamsView } from './view';

/** A tab of the application for the person alone, outside any channel. */
export class PersonalView implements TeamsView {
  readonly root: HTMLElement;
  readonly frame: TeamsFrame;

  constructor(host: TeamsHost, { name, entityId, contentUrl }: PersonalTab, subPageId: string | null) {
    const { organisationId } = host.person;
    this.frame = host.frame(
      { contentUrl, title: name, entityId, subPageId, surroundings: { kind: 'personal', organisationId } },
      'content',
    );
    this.root = element(
      'div',
      { class: 'channel' },
      element('h1', { class: 'channel-heading' }, name),
      element('section', { class: 'channel-panel', 'aria-label': name }, this.frame.iframe),
    );
  }
}
