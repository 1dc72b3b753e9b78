import { batchRoutes } from '../http/batch/answer-batch';
import type { GraphRoute } from '../http/call';
import { activityNotificationRoutes } from './activity-notifications';
import { attachmentRoutes } from './attachments';
import { calendarViewRoutes } from './calendar-view';
import { calendarViewDeltaRoutes } from './calendar-view-delta';
import { calendarListRoutes } from './calendars';
import { channelFileRoutes } from './channel-files';
import { channelMessageRoutes } from './channel-messages';
import { contactRoutes } from './contacts';
import { driveContentRoutes } from './drive-content';
import { driveItemRoutes } from './drive-items';
import { driveRoutes } from './drives';
import { eventAnswerRoutes } from './event-answers';
import { eventAttachmentRoutes } from './event-attachments';
import { eventExtensionRoutes } from './event-extensions';
import { eventRoutes } from './events';
import { itemDeltaRoutes } from './item-delta';
import { itemVersionRoutes } from './item-versions';
import { listColumnRoutes } from './list-columns';
import { listItemRoutes } from './list-items';
import { listRoutes } from './lists';
import { mailFolderRoutes } from './mail-folders';
import { mailboxSettingsRoutes } from './mailbox-settings';
import { meetingTimeRoutes } from './meeting-times';
import { messageDeltaRoutes } from './message-delta';
import { messageRoutes } from './messages';
import { peopleRoutes } from './people';
import { photoRoutes } from './photos';
import { replyRoutes } from './replies';
import { roomRoutes } from './rooms';
import { scheduleRoutes } from './schedules';
import { sendMailRoutes } from './send-mail';
import { sitePermissionRoutes } from './site-permissions';
import { siteRoutes } from './sites';
import { teamRoutes } from './teams';
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
  ...eventAttachmentRoutes,
  ...eventExtensionRoutes,
  ...calendarListRoutes,
  ...calendarViewRoutes,
  ...calendarViewDeltaRoutes,
  ...scheduleRoutes,
  ...meetingTimeRoutes,
  ...contactRoutes,
  ...peopleRoutes,
  ...photoRoutes,
  ...roomRoutes,
  ...siteRoutes,
  ...listRoutes,
  ...listItemRoutes,
  ...itemDeltaRoutes,
  ...listColumnRoutes,
  ...itemVersionRoutes,
  ...sitePermissionRoutes,
  ...driveRoutes,
  ...driveItemRoutes,
  ...driveContentRoutes,
  ...channelFileRoutes,
  ...batchRoutes,
  ...teamRoutes,
  ...channelMessageRoutes,
  ...activityNotificationRoutes,
];
