import { z } from 'zod';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError, notImplemented } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import type { Channel, ChannelMessage } from '../store/records';
import { WHOLE } from '../store/store';
import { sanitisedHtml } from '../teams/sanitised-html';
import { channelRoute } from '../teams/team-access';
import { showChannelMessage } from '../teams/team-view';

const MOST_BYTES = 28 * 1024;
const SIZES = { default: 20, most: 50 };
const GROUP = ['Group.Read.All', 'Group.ReadWrite.All'];

export const channelMessageRoutes: GraphRoute[] = [
  channelRoute('GET', '/messages', ['ChannelMessage.Read.All', ...GROUP], readMessages),
  channelRoute('POST', '/messages', ['ChannelMessage.Send', 'Group.ReadWrite.All'], postMessage),
];

/** What can be posted here; cards, mentions and pictures are not done. */
const PostSchema = z.looseObject({
  subject: z.string().nullish(),
  importance: z.enum(['normal', 'high', 'urgent']).default('normal'),
  body: z.looseObject({ contentType: z.enum(['text', 'html']).nullish(), content: z.string().min(1) }),
});
const POSTABLE = new Set(['subject', 'importance', 'body']);

function postMessage(call: Call, channel: Channel): Answer {
  if (call.bytes.length > MOST_BYTES) throw new GraphError(413, 'RequestEntityTooLarge', 'Request Entity too large');
  const post = bodyOf(call, PostSchema);
  const more = Object.keys(post).find((name) => !POSTABLE.has(name) && !name.startsWith('@'));
  if (more !== undefined) throw notImplemented(`'${more}' of a channel message`);
  const { store, clock } = call.tenant;
  const contentType = post.body.contentType ?? 'text';
  const content = contentType === 'html' ? sanitisedHtml(post.body.content) : post.body.content;
  if (content.trim() === '') throw badRequest('BadRequest', 'The message has no content.');
  const message: ChannelMessage = {
    id: nextId(clock.now(), store.all('channelMessages', channel.id)),
    channelId: channel.id,
    teamId: channel.groupId,
    subject: post.subject ?? null,
    contentType,
    content,
    importance: post.importance,
    createdAt: clock.iso(),
    createdBy: call.principal.personId,
  };
  store.commit([{ collection: 'channelMessages', partition: channel.id, id: message.id, value: message }]);
  return created(shown(call, channel, message));
}

/** The newest first, as Teams pages them. */
function readMessages(call: Call, channel: Channel): Answer {
  const { top, filter, orderby } = call.query;
  if (filter !== undefined || orderby.length > 0)
    throw badRequest('BadRequest', 'Only $top and $expand are supported.');
  if (top !== undefined && top > SIZES.most)
    throw badRequest('BadRequest', `The limit of '${SIZES.most}' for Top query has been exceeded.`);
  const messages = call.tenant.store.all('channelMessages', channel.id).reverse();
  return ok(pageBySkip(call, messages, pageSize(call, SIZES), (message) => shown(call, channel, message)));
}

const shown = ({ tenant }: Call, channel: Channel, message: ChannelMessage): object =>
  showChannelMessage(message, channel, tenant.store.get('people', WHOLE, message.createdBy));

/** Teams numbers messages by the millisecond, and never two alike in one channel. */
function nextId(now: number, messages: readonly ChannelMessage[]): string {
  return String(Math.max(now, ...messages.map(({ id }) => Number(id) + 1)));
}
