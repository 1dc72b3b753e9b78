import type { GraphRoute } from '../http/call';
import { attachmentRoutes } from './attachments';
import { itemDeltaRoutes } from './item-delta';
import { listItemRoutes } from './list-items';
import { listRoutes } from './lists';
import { mailFolderRoutes } from './mail-folders';
import { messageRoutes } from './messages';
import { siteRoutes } from './sites';
import { userRoutes } from './users';

/** Every Graph operation this tenant implements. All others answer 501. */
export const graphRoutes: readonly GraphRoute[] = [
  ...userRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...mailFolderRoutes,
  ...siteRoutes,
  ...listRoutes,
  ...listItemRoutes,
  ...itemDeltaRoutes,
];
