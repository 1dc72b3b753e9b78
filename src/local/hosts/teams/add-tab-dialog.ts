import { element } from '../frame/element';
import { openDialog } from '../frame/modal-dialog';
import type { PinnedTab } from './tab-store';
import { type FrameServices, type TabSettings, TeamsFrame } from './teams-frame';

/** Runs the application's own config page in a dialog; gives the tab it saved, or null when the person cancels. */
export function askForTab(options: {
  readonly appOrigin: string;
  readonly appName: string;
  readonly services: Pick<FrameServices, 'context' | 'nestedAuth' | 'openLink'>;
}): Promise<PinnedTab | null> {
  return new Promise((resolve) => {
    let saved: TabSettings | null = null;
    const status = element('p', { role: 'status', class: 'dialog-status' });
    const save = element(
      'button',
      { type: 'button', class: 'primary', disabled: true, click: () => requestSave() },
      'Save',
    );
    const cancel = element('button', { type: 'button', click: () => finish(null) }, 'Cancel');
    const frame = new TeamsFrame(
      `${options.appOrigin}/tab.html?view=config`,
      `${options.appName}: set up the tab`,
      'settings',
      {
        ...options.services,
        settings: () => saved ?? {},
        saveSettings: (settings) => {
          const refusal = refusalOf(settings, options.appOrigin);
          if (refusal === null) saved = settings;
          return refusal;
        },
        setValidity: (valid) => {
          save.disabled = !valid;
        },
        onSaved: () => finish(saved),
        onSaveFailed: (reason) => {
          status.textContent = reason === '' ? 'The tab was not saved.' : reason;
          save.disabled = false;
        },
      },
    );

    const dialog = openDialog(
      `Add ${options.appName} to this channel`,
      [frame.iframe, status, element('div', { class: 'dialog-buttons' }, save, cancel)],
      'wide-dialog',
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish(null);
    });

    function requestSave(): void {
      save.disabled = true;
      status.textContent = 'Saving';
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

function refusalOf(settings: TabSettings, appOrigin: string): string | null {
  const url = URL.canParse(settings.contentUrl ?? '') ? new URL(settings.contentUrl ?? '') : null;
  return url?.origin === appOrigin ? null : 'The address of the tab is not in the valid domains of the application.';
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
