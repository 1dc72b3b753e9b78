import { element } from '../frame/element';
import { openDialog } from '../frame/modal-dialog';
import type { Words } from '../words';
import { type DialogInfo, type FrameServices, TeamsFrame } from './teams-frame';

/** Shows the page an application opens with `dialog.url.open`; gives what the page submits, or undefined when closed. */
export function showTaskDialog(
  info: DialogInfo,
  appOrigin: string,
  services: Pick<FrameServices, 'context' | 'nestedAuth' | 'openLink'>,
  words: Words['teams'],
): Promise<unknown> {
  return new Promise((resolve) => {
    if (!info.url || new URL(info.url, appOrigin).origin !== appOrigin) return resolve(undefined);
    const title = info.title ?? words.dialog;
    const finish = (result: unknown) => {
      frame.dispose();
      dialog.close();
      dialog.remove();
      resolve(result);
    };
    const frame = new TeamsFrame(info.url, title, 'task', { ...services, completeDialog: finish });
    const close = element('button', { type: 'button', click: () => finish(undefined) }, words.close);
    const dialog = openDialog(title, [frame.iframe, element('div', { class: 'dialog-buttons' }, close)], 'wide-dialog');
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish(undefined);
    });
  });
}
