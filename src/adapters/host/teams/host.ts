import { app, FrameContexts, pages } from '@microsoft/teams-js';
import { fail, ok, type Result } from '../../../domain/result/result';
import type { Host } from '../../../workflows/host-ports';
import { answerWithin } from '../answer-within';
import { createListeners } from '../listeners';
import { localeOf } from '../locale-of';
import { teamsCapabilities } from './capabilities';
import { offerTab } from './offer-tab';
import { themeOf } from './theme';

/** teams-js itself waits 60 s; a person does not. */
const PATIENCE_SECONDS = 6;

/**
 * Connects to Teams. `hostOrigins` names hosts that the library does not know by itself: only the local build listens to
 * them; a release answers to Microsoft's own hosts alone.
 * Failure: `unsupported` (`teams`) outside Teams or when the host does not answer within 6 s.
 */
export async function connectTeams(hostOrigins: readonly string[] = []): Promise<Result<Host>> {
  const isLocal = typeof __LOCAL__ !== 'undefined' && __LOCAL__;
  const extraOrigins = isLocal && hostOrigins.length > 0 ? [...hostOrigins] : undefined;
  const connected = app.initialize(extraOrigins).then(() => app.getContext());
  const context = await answerWithin(PATIENCE_SECONDS, connected);
  return context ? ok(hostOf(context)) : fail({ kind: 'unsupported', capability: 'teams' });
}

function hostOf(context: app.Context): Host {
  const frame = context.page.frameContext;
  const can = teamsCapabilities(frame);
  const themes = createListeners<Host['theme']>();
  app.registerOnThemeChangeHandler((theme) => themes.tell(themeOf(theme)));
  return {
    kind: 'teams',
    locale: localeOf(context.app.locale),
    theme: themeOf(context.app.theme),
    place: placeOf(frame),
    ...namedBy(context),
    can: (capability) => can.has(capability),
    onTheme: themes.add,
    onBack: (listener) => {
      if (can.has('backButton')) pages.backStack.registerBackButtonHandler(listener);
    },
    ready: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
    ...(can.has('configure') ? { offerTab } : {}),
  };
}

function placeOf(frame: FrameContexts): Host['place'] {
  if (frame === FrameContexts.settings) return 'configuring';
  return frame === FrameContexts.sidePanel ? 'panel' : 'page';
}

/** What the context names; none of it is proof of identity. */
function namedBy(context: app.Context): Pick<Host, 'siteUrl' | 'subPageId' | 'loginHint'> {
  const siteUrl = context.sharePointSite?.teamSiteUrl;
  const subPageId = context.page.subPageId;
  const loginHint = context.user?.loginHint;
  return { ...(siteUrl ? { siteUrl } : {}), ...(subPageId ? { subPageId } : {}), ...(loginHint ? { loginHint } : {}) };
}
