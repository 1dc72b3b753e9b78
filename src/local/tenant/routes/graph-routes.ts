import type { GraphRoute } from '../http/call';
import { attachmentRoutes } from './attachments';
import { calendarViewRoutes } from './calendar-view';
import { eventAnswerRoutes } from './event-answers';
import { eventRoutes } from './events';
import { itemDeltaRoutes } from './item-delta';
import { listItemRoutes } from './list-items';
import { listRoutes } from './lists';
import { mailFolderRoutes } from './mail-folders';
import { mailboxSettingsRoutes } from './mailbox-settings';
import { messageDeltaRoutes } from './message-delta';
import { messageRoutes } from './messages';
import { replyRoutes } from './replies';
import { sendMailRoutes } from './send-mail';
import { siteRoutes } from './sites';
import { userRoutes } from './users';

/** Every Graph operation this tenant implements. All others answer 501. */
export const graphRoutes: readonly GraphRoute[] = [
  ...userRoutes,
  ...messageRoutes,
  ...messageDeltaRoutes,
  ...sendMailRoutes,
  ...mailboxSettingsRoutes,
  ...replyRoutes,
  ...attachmentRoutes,
  ...mailFolderRoutes,
  ...eventRoutes,
  ...eventAnswerRoutes,
  ...calendarViewRoutes,
  ...siteRoutes,
  ...listRoutes,
  ...listItemRoutes,
  ...itemDeltaRoutes,
];
