/**
 * The window around the real teams-js: answers the few messages of its protocol that the tests need. To be called before
 * teams-js is imported, because the library looks for its parent when it is loaded.
 */
interface Request {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

export interface TeamsOptions {
  readonly locale?: string;
  readonly theme?: string;
  readonly frameContext?: 'content' | 'settings' | 'sidePanel';
  readonly subEntityId?: string;
  /** A host that does not know our origin never answers. */
  readonly isSilent?: boolean;
}

export interface FakeTeams {
  readonly asked: readonly Request[];
  emit(func: string, args?: readonly unknown[]): void;
}

const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports: { app: { notifySuccessResponse: {} }, pages: { config: {}, backStack: {} }, nestedAppAuth: {} },
};

export function installFakeTeams(options: TeamsOptions = {}): FakeTeams {
  const asked: Request[] = [];
  const frameContext = options.frameContext ?? 'content';
  const send = (data: unknown) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin: window.location.origin, source: host as Window }));
  const answers: Record<string, (request: Request) => readonly unknown[]> = {
    initialize: () => [frameContext, 'web', '2.0.1', JSON.stringify(RUNTIME)],
    getContext: () => [
      {
        locale: options.locale ?? 'en-gb',
        theme: options.theme ?? 'default',
        entityId: 'psp-cases',
        subEntityId: options.subEntityId,
        frameContext,
        hostName: 'Teams',
        hostClientType: 'web',
        sessionId: 's1',
        teamSiteUrl: 'https://brynglas.sharepoint.example/sites/Pastoral-PSP',
        userObjectId: 'u1',
        loginHint: 'angharad.rees@brynglas.example',
        tid: 't1',
      },
    ],
    'appInitialization.success': () => [],
    'settings.setSettings': () => [true],
  };
  const host: unknown = {
    postMessage: (request: Request) => {
      asked.push(request);
      const answer = options.isSilent ? undefined : answers[request.func];
      if (answer)
        queueMicrotask(() => send({ id: request.id, uuidAsString: request.uuidAsString, args: answer(request) }));
    },
  };
  Object.defineProperty(window, 'parent', { configurable: true, value: host });
  return { asked, emit: (func, args = []) => send({ func, args }) };
}
