import { createHash } from 'node:crypto';
import { mailboxAddressed } from '../../exchange/mailbox-access';
import { type Answer, type Call, type GraphRoute, ok } from '../call';
import { type Part, stepsOf } from './batch-request';

/** No more of a batch's requests reach one mailbox at a time; the service refuses the others. */
/** Written as the service writes them: clients look them up in these very letters. */
const SHOWN_HEADERS = ['Content-Type', 'Location', 'ETag', 'Retry-After', 'Preference-Applied', 'request-id'];

export const batchRoutes: GraphRoute[] = [{ method: 'POST', template: '/$batch', scopes: [], handle: answerBatch }];

interface PartAnswer {
  id: string;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * Answers several requests in one. Each goes the way of a call of its own: token, scopes, description, faults. The
 * answer is 200 whatever became of them, in no order that means anything.
 */
async function answerBatch(call: Call): Promise<Answer> {
  const answers: PartAnswer[] = [];
  for (const step of stepsOf(call)) {
    const throttled = beyondConcurrency(call, step);
    const isFailed = (id: string): boolean => answers.some((answer) => answer.id === id && answer.status >= 400);
    const answered = step.map((part): PartAnswer | Promise<PartAnswer> => {
      if (part.dependsOn.some(isFailed))
        return refusal(part, 424, 'FailedDependency', 'A request it depends on failed.');
      return throttled.has(part) ? overConcurrency(part) : answerPart(call, part);
    });
    answers.push(...(await Promise.all(answered)));
  }
  const seed = call.tenant.switches.get('batchOrderSeed');
  const place = ({ id }: PartAnswer): string => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return ok({ responses: answers.sort((a, b) => place(a).localeCompare(place(b))) });
}

async function answerPart(call: Call, { id, method, url, headers, body }: Part): Promise<PartAnswer> {
  const outer = new Headers(headers);
  for (const name of ['authorization', 'origin', 'sec-fetch-site']) {
    const value = call.headers.get(name);
    if (value === null) outer.delete(name);
    else outer.set(name, value);
  }
  const isJson = /json/.test(outer.get('content-type') ?? '');
  const sent = body === undefined ? null : isJson ? JSON.stringify(body) : Buffer.from(String(body), 'base64');
  const address = new URL(`/v1.0/${url.replace(/^\//, '')}`, call.origin);
  const response = await call.again(new Request(address, { method, headers: outer, body: sent }));
  const bytes = Buffer.from(await response.arrayBuffer());
  const shown = SHOWN_HEADERS.map((name) => [name, response.headers.get(name)]).filter(([, value]) => value !== null);
  const type = response.headers.get('content-type') ?? '';
  return {
    id,
    status: response.status,
    headers: Object.fromEntries(shown),
    ...(bytes.length === 0 ? {} : { body: shownBody(bytes, type) }),
  };
}

/** JSON as it is, everything else as base64; so is JSON that a fault has cut. */
function shownBody(bytes: Buffer, type: string): unknown {
  try {
    if (/json/.test(type)) return JSON.parse(bytes.toString());
  } catch {
    // it is shown as the bytes that came
  }
  return bytes.toString('base64');
}

/** The parts of a step that find as many others at their mailbox as it serves at once. */
function beyondConcurrency(call: Call, step: readonly Part[]): Set<Part> {
  const most = call.tenant.switches.get('mailboxConcurrency');
  const busy = new Map<string, number>();
  const beyond = step.filter(({ url }) => {
    const mailbox = mailboxAddressed(call.tenant.store, url, call.principal.personId);
    if (mailbox === undefined) return false;
    const running = busy.get(mailbox) ?? 0;
    busy.set(mailbox, running + 1);
    return running >= most;
  });
  return new Set(beyond);
}

function overConcurrency(part: Part): PartAnswer {
  const message = 'Application is over its MailboxConcurrency limit.';
  return refusal(part, 429, 'ApplicationThrottled', message, { 'Retry-After': '1' });
}

function refusal(
  { id }: Part,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): PartAnswer {
  return {
    id,
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: { error: { code, message } },
  };
}
