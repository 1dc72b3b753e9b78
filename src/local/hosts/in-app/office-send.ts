import { type InAppRequest, isHostReply, type SendFailure } from '../wire';
import './local-globals';

/*
 * `item.sendAsync` belongs to requirement set Mailbox 1.15 and is missing from the npm copy of office.js (1.1.110),
 * though the hosted one has it. This adds that one method to the item being organised, on the same road as the form's
 * own Send button. It is removed the day the npm copy brings its own.
 */
type SendResult = { status: 'succeeded' | 'failed'; value: undefined; asyncContext: unknown; error?: SendFailure };
type SendCallback = (result: SendResult) => void;
type SendOptions = { asyncContext?: unknown };

let lastRequestId = 0;

function sendAsync(first?: SendOptions | SendCallback, second?: SendCallback): void {
  const callback = typeof first === 'function' ? first : second;
  const asyncContext = typeof first === 'object' ? first.asyncContext : undefined;
  const { hostOrigin } = globalThis.__pspLocal;
  lastRequestId += 1;
  const requestId = lastRequestId;

  window.addEventListener('message', function onReply({ origin, source, data }: MessageEvent<unknown>) {
    if (origin !== hostOrigin || source !== window.parent || !isHostReply(data)) return;
    if (data.localHost !== 'sendItemReply' || data.requestId !== requestId) return;
    window.removeEventListener('message', onReply);
    const base = { value: undefined, asyncContext };
    callback?.(data.failure ? { ...base, status: 'failed', error: data.failure } : { ...base, status: 'succeeded' });
  });
  const message: InAppRequest = { localHost: 'sendItem', requestId };
  window.parent.postMessage(message, hostOrigin);
}

void Office.onReady(({ host }) => {
  const item = host ? Office.context.mailbox?.item : undefined;
  if (item && 'saveAsync' in item && !('sendAsync' in item))
    Object.defineProperty(item, 'sendAsync', { value: sendAsync });
});
