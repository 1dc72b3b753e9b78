import { FrameContexts, nestedAppAuth, pages } from '@microsoft/teams-js';
import type { HostCapability } from '../../../workflows/host-ports';

/** What this Teams client can do in this frame. Asked after `app.initialize`, which alone knows. */
export function teamsCapabilities(frameContext: FrameContexts): ReadonlySet<HostCapability> {
  const can = new Set<HostCapability>();
  if (pages.backStack.isSupported()) can.add('backButton');
  if (frameContext === FrameContexts.settings && pages.config.isSupported()) can.add('configure');
  if (nestedAppAuth.isNAAChannelRecommended()) can.add('nestedSignIn');
  return can;
}
