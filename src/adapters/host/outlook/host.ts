import { fail, ok, type Result } from '../../../domain/result/result';
import type { Host } from '../../../workflows/host-ports';
import { answerWithin } from '../answer-within';
import { localeOf } from '../locale-of';
import { isOrganisedAppointment, outlookCapabilities } from './capabilities';
import { createOpenAppointment } from './open-appointment';
import { onOutlookTheme, themeOf } from './theme';

/** office.js loads three files one after the other before it is ready; on a slow school line that takes seconds. */
const PATIENCE_SECONDS = 20;

/**
 * Connects to Outlook. office.js is a deferred script of the page before ours, so it has run or could not be loaded.
 * Failure: `unsupported` (`outlook`) when office.js cannot be loaded, finds no Outlook around it, or does not answer.
 */
export async function connectOutlook(): Promise<Result<Host>> {
  const inOutlook = await answerWithin(PATIENCE_SECONDS, officeIsReady());
  restoreHistory();
  if (!inOutlook) return fail({ kind: 'unsupported', capability: 'outlook' });
  return ok(hostOf(Office.context.mailbox.item));
}

/** Whether office.js is there and found Outlook around us. */
async function officeIsReady(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Outlook;
}

function hostOf(item: unknown): Host {
  const can = outlookCapabilities(item);
  return {
    kind: 'outlook',
    locale: localeOf(Office.context.displayLanguage),
    theme: themeOf(Office.context.officeTheme),
    place: 'panel',
    loginHint: Office.context.mailbox.userProfile.emailAddress,
    can: (capability) => can.has(capability),
    onTheme: onOutlookTheme,
    // Outlook draws no Back; the pane has its own.
    onBack: () => undefined,
    // Outlook shows the pane as soon as the page is there.
    ready: () => undefined,
    ...(isOrganisedAppointment(item) ? { appointment: createOpenAppointment(item) } : {}),
  };
}

/** office.js sets these to null on the history object; removing that again uncovers the browser's own. */
function restoreHistory(): void {
  Reflect.deleteProperty(history, 'pushState');
  Reflect.deleteProperty(history, 'replaceState');
}
