import type { Call } from '../http/call';
import { GraphError } from '../http/graph-error';

/** Throws a 412 when the call's If-Match is none of these. Without one the last writer wins, silently, as at the service. */
export function checkEtag(call: Call, ...current: string[]): void {
  const wanted = call.headers.get('if-match');
  if (wanted === null || wanted === '*' || current.includes(wanted)) return;
  throw new GraphError(412, 'resourceModified', "ETag does not match current item's value");
}
