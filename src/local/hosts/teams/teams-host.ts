import { element } from '../frame/element';
import { tellInDialog } from '../frame/modal-dialog';
import { answerNestedAuth } from '../frame/nested-auth';
import type { HostPage } from '../frame/open-page';
import { hostBroker } from '../frame/sign-in';
import type { Person } from '../frame/tenant-client';
import { readDeepLink, writeDeepLink } from './deep-link';
import { showTaskDialog } from './task-dialog';
import { type FrameContext, type HostLook, organisationOf, type Surroundings, teamsContext } from './teams-context';
import { type FrameServices, type SharedLink, TeamsFrame } from './teams-frame';

/** A page of the application to be framed, and what surrounds it. */
export type FramedPlace = {
  readonly contentUrl: string;
  readonly title: string;
  readonly entityId: string;
  readonly subPageId: string | null;
  readonly surroundings: Surroundings;
};

/** What every framed page of the application is answered, wherever in Teams it runs. */
export class TeamsHost {
  readonly look: HostLook;

  constructor(
    readonly page: HostPage,
    readonly person: Person,
    /** Goes to the place of a link of Teams. */
    private readonly follow: (link: string) => void,
  ) {
    this.look = { theme: page.settings.theme, clientType: page.settings.width === '360' ? 'android' : 'web' };
  }

  /** Frames a page as a tab, or as a side panel. */
  frame(place: FramedPlace, frameContext: 'content' | 'sidePanel', more: Partial<FrameServices> = {}): TeamsFrame {
    const { config, words } = this.page;
    return new TeamsFrame(place.contentUrl, place.title, frameContext, {
      ...this.services(frameContext, place),
      shareLink: (link) => void this.shareLink(link, place),
      showDialog: (info) =>
        showTaskDialog(info, config.appOrigin, this.services('task', { ...place, subPageId: null }), words.teams),
      ...more,
    });
  }

  /** What a page is answered about where it runs and who is signed in. */
  services(frameContext: FrameContext, place: Pick<FramedPlace, 'surroundings' | 'entityId' | 'subPageId'>) {
    const { page, person, look } = this;
    const { surroundings, entityId, subPageId } = place;
    const organisationId = organisationOf(surroundings);
    return {
      context: () =>
        teamsContext({ surroundings, person, settings: page.settings, look, frameContext, entityId, subPageId }),
      nestedAuth: (request: string) => answerNestedAuth(request, hostBroker({ ...page, person, organisationId })),
      openLink: (url: string) => {
        if (readDeepLink(url)) this.follow(url);
        else window.open(url, '_blank', 'noopener');
      },
    } satisfies Partial<FrameServices>;
  }

  private shareLink({ subPageId, label, webUrl }: SharedLink, { entityId, surroundings }: FramedPlace): Promise<void> {
    const { words, config } = this.page;
    const channelId = surroundings.kind === 'channel' ? surroundings.channel.id : null;
    const link = writeDeepLink({
      appId: config.appId,
      entityId,
      channelId,
      subPageId: subPageId === '' ? null : subPageId,
      label,
      webUrl,
    });
    const field = element('input', { type: 'text', readonly: true, value: link, 'aria-label': words.teams.linkTitle });
    return tellInDialog(words.teams.linkTitle, [element('p', {}, words.teams.copyHint), field], words.teams.close);
  }
}
