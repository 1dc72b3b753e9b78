import type { Language } from '../frame/host-settings';
import type { HostConfig } from '../host-config';
import type { AppointmentItem } from './appointment-item';
import { OfficeFrame } from './office-frame';

/** What the add-in says to a send; `unavailable` when it did not answer in time. */
export type SendVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unavailable' };

/** After this long the person is told that the check takes longer, as Outlook does. */
export const SLOW_AFTER_MS = 5_000;
/** After this long the check counts as unavailable. */
export const GIVE_UP_AFTER_MS = 15_000;

type Completion = { readonly allowEvent?: boolean; readonly errorMessage?: string };

/** Runs the add-in's send handler on the appointment in a hidden frame of its own, as Outlook on the web does. */
export function checkSend(options: {
  readonly config: HostConfig;
  readonly item: AppointmentItem;
  readonly language: Language;
  nestedAuth(request: string): Promise<string>;
  onSlow(): void;
}): Promise<SendVerdict> {
  const { config, item, language, nestedAuth } = options;
  return new Promise((resolve) => {
    const finish = (verdict: SendVerdict) => {
      clearTimeout(slowTimer);
      clearTimeout(giveUpTimer);
      frame.dispose();
      resolve(verdict);
    };
    const commandId = crypto.randomUUID();
    const frame = new OfficeFrame({
      url: `${config.appOrigin}/commands.html`,
      title: `${config.appName}: check before sending`,
      addInId: config.appId,
      language,
      item,
      services: {
        nestedAuth,
        onRegistered: (eventName) => {
          if (eventName !== 'appCommandInvoked') return;
          // office.js may be ready before the scripts after it have associated the handler.
          void loaded.then(() =>
            frame.invokeCommand(commandId, config.sendHandler, {
              type: 'onAppointmentSend',
              source: { id: config.sendHandler },
            }),
          );
        },
        onCompleted: (id, completion) => {
          if (id === commandId) finish(verdictOf(completion as Completion | undefined)); // `event.completed` options
        },
      },
    });
    const slowTimer = setTimeout(options.onSlow, SLOW_AFTER_MS);
    const giveUpTimer = setTimeout(() => finish({ kind: 'unavailable' }), GIVE_UP_AFTER_MS);
    const loaded = new Promise((resolveLoaded) => frame.iframe.addEventListener('load', resolveLoaded, { once: true }));
    frame.iframe.hidden = true;
    document.body.append(frame.iframe);
  });
}

function verdictOf(completion: Completion | undefined): SendVerdict {
  if (completion?.allowEvent === true) return { kind: 'allowed' };
  return { kind: 'refused', message: completion?.errorMessage ?? 'The add-in stopped this send and gave no reason.' };
}
