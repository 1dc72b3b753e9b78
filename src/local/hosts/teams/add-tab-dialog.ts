import { element } from '../frame/element';
import { openDialog } from '../frame/modal-dialog';
import type { Words } from '../words';
import type { PinnedTab } from './tab-store';
import { type FrameServices, type TabSettings, TeamsFrame } from './teams-frame';

/** Runs the application's own config page in a dialog; gives the tab it saved, or null when the person cancels. */
export function askForTab(options: {
  readonly appOrigin: string;
  readonly appName: string;
  readonly words: Words['teams'];
  readonly services: Pick<FrameServices, 'context' | 'nestedAuth' | 'openLink'>;
}): Promise<PinnedTab | null> {
  const { words } = options;
  return new Promise((resolve) => {
    let saved: TabSettings | null = null;
    const status = element('p', { role: 'status', class: 'dialog-status' });
    const save = element(
      'button',
      { type: 'button', class: 'primary', disabled: true, click: () => requestSave() },
      words.save,
    );
    const cancel = element('button', { type: 'button', click: () => finish(null) }, words.cancel);
    const frame = new TeamsFrame(
      `${options.appOrigin}/tab.html?view=config`,
      words.setUpTab(options.appName),
      'settings',
      {
        ...options.services,
        settings: () => saved ?? {},
        saveSettings: (settings) => {
          const refusal = isFromApp(settings, options.appOrigin) ? null : words.badDomain;
          if (refusal === null) saved = settings;
          return refusal;
        },
        setValidity: (valid) => {
          save.disabled = !valid;
        },
        onSaved: () => finish(saved),
        onSaveFailed: (reason) => {
          status.textContent = reason === '' ? words.notSaved : reason;
          save.disabled = false;
        },
      },
    );

    const dialog = openDialog(
      words.addTabTitle(options.appName),
      [frame.iframe, status, element('div', { class: 'dialog-buttons' }, save, cancel)],
      'wide-dialog',
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish(null);
    });

    function requestSave(): void {
      save.disabled = true;
      status.textContent = words.saving;
      frame.emit('settings.save', [{}]);
    }
    function finish(settings: TabSettings | null): void {
      frame.dispose();
      dialog.close();
      dialog.remove();
      resolve(settings ? pinnedTab(settings, options.appName) : null);
    }
  });
}

function isFromApp({ contentUrl = '' }: TabSettings, appOrigin: string): boolean {
  return URL.canParse(contentUrl) && new URL(contentUrl).origin === appOrigin;
}

function pinnedTab(settings: TabSettings, appName: string): PinnedTab {
  return {
    id: crypto.randomUUID(),
    name: settings.suggestedDisplayName ?? appName,
    entityId: settings.entityId ?? '',
    contentUrl: settings.contentUrl ?? '',
    websiteUrl: settings.websiteUrl ?? '',
  };
}
