import { batchRoutes } from '../http/batch/answer-batch';
import type { GraphRoute } from '../http/call';
import { attachmentRoutes } from './attachments';
import { calendarViewRoutes } from './calendar-view';
import { channelFileRoutes } from './channel-files';
import { driveContentRoutes } from './drive-content';
import { driveItemRoutes } from './drive-items';
import { driveRoutes } from './drives';
import { eventAnswerRoutes } from './event-answers';
import { eventRoutes } from './events';
import { itemDeltaRoutes } from './item-delta';
import { itemVersionRoutes } from './item-versions';
import { listColumnRoutes } from './list-columns';
import { listItemRoutes } from './list-items';
import { listRoutes } from './lists';
import { mailFolderRoutes } from './mail-folders';
import { messageRoutes } from './messages';
import { sitePermissionRoutes } from './site-permissions';
import { siteRoutes } from './sites';
import { userRoutes } from './users';

/** Every Graph operation this tenant implements. All others answer 501. */
export const graphRoutes: readonly GraphRoute[] = [
  ...userRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...mailFolderRoutes,
  ...eventRoutes,
  ...eventAnswerRoutes,
  ...calendarViewRoutes,
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
];
