import { type InAppRequest, isHostReply } from '../wire';
import './local-globals';

/*
 * The first script of every page of the application in local use. In the Outlook host it installs the nested sign-in
 * bridge that the hosted office.js brings along and the npm copy lacks. In Teams the bridge comes from teams-js.
 */
type BridgeListener = (response: string) => void;

type NestedAppAuthBridge = {
  addEventListener(type: 'message', listener: BridgeListener): void;
  removeEventListener(type: 'message', listener: BridgeListener): void;
  postMessage(request: string): void;
};

declare global {
  interface Window {
    nestedAppAuthBridge?: NestedAppAuthBridge;
  }
}

/** True when this page is framed as an Office add-in: office.js hosts say so in the address. */
function isInOutlookHost(): boolean {
  return window.parent !== window && new URLSearchParams(location.search).has('_host_Info');
}

function createBridge(hostOrigin: string): NestedAppAuthBridge {
  const listeners = new Set<BridgeListener>();
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== hostOrigin || source !== window.parent) return;
    if (!isHostReply(data) || data.localHost !== 'nestedAuthReply') return;
    for (const listener of listeners) listener(data.response);
  });
  return {
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
    postMessage: (request) => {
      const message: InAppRequest = { localHost: 'nestedAuth', request };
      window.parent.postMessage(message, hostOrigin);
    },
  };
}

if (isInOutlookHost()) window.nestedAppAuthBridge = createBridge(globalThis.__pspLocal.hostOrigin);
