import type { HostPage } from '../frame/open-page';
import type { Person } from '../frame/tenant-client';
import { OfficeFrame } from './office-frame';
import type { OfficeItem } from './office-item';

/** What a handler says when it is through (`event.completed`). */
export type Completion = { readonly allowEvent?: boolean; readonly errorMessage?: string };

/** A handler at work in a hidden frame of its own, as Outlook on the web runs it. */
export type HandlerRun = { readonly done: Promise<Completion>; stop(): void };

/** Runs one function of the add-in on an item. The frame goes once the function is through or is stopped. */
export function runHandler(options: {
  readonly page: HostPage;
  readonly person: Person;
  readonly item: OfficeItem;
  readonly functionName: string;
  readonly eventType: string;
  nestedAuth(request: string): Promise<string>;
}): HandlerRun {
  const { page, person, item, functionName, eventType, nestedAuth } = options;
  const { config, settings } = page;
  const commandId = crypto.randomUUID();
  let finish: (completion: Completion) => void = () => undefined;
  const done = new Promise<Completion>((resolve) => {
    finish = resolve;
  });
  const frame = new OfficeFrame({
    url: `${config.appOrigin}/commands.html`,
    title: `${config.appName}: ${functionName}`,
    addInId: config.appId,
    language: settings.language,
    user: person,
    item,
    services: {
      nestedAuth,
      onRegistered: (eventName) => {
        if (eventName !== 'appCommandInvoked') return;
        // office.js may be ready before the scripts after it have associated the handler.
        void loaded.then(() =>
          frame.invokeCommand(commandId, functionName, { type: eventType, source: { id: functionName } }),
        );
      },
      onCompleted: (id, completion) => {
        if (id !== commandId) return;
        frame.dispose();
        finish((completion as Completion | undefined) ?? {}); // `event.completed` options
      },
    },
  });
  const loaded = new Promise((resolve) => frame.iframe.addEventListener('load', resolve, { once: true }));
  frame.iframe.hidden = true;
  document.body.append(frame.iframe);
  return { done, stop: () => frame.dispose() };
}
