import { element } from './element';

/** One button of a dialog; `safe` marks the one that is focused first. */
export type DialogChoice<Value> = { readonly label: string; readonly value: Value; readonly safe?: boolean };

/** Asks a question in a modal dialog and gives the value of the button pressed; Escape gives `dismissed`. */
export function askInDialog<Value>(options: {
  readonly title: string;
  readonly body: readonly (Node | string)[];
  readonly choices: readonly DialogChoice<Value>[];
  readonly dismissed: Value;
}): Promise<Value> {
  return new Promise((resolve) => {
    const finish = (value: Value) => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    const buttons = options.choices.map((choice, index) =>
      element(
        'button',
        {
          type: 'button',
          class: index === 0 ? 'primary' : '',
          autofocus: choice.safe === true,
          click: () => finish(choice.value),
        },
        choice.label,
      ),
    );
    const dialog = openDialog(options.title, [
      element('div', { class: 'dialog-body' }, ...options.body),
      element('div', { class: 'dialog-buttons' }, ...buttons),
    ]);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish(options.dismissed);
    });
  });
}

/** Tells something in a modal dialog until its one button or Escape closes it. */
export function tellInDialog(title: string, body: readonly (Node | string)[], close: string): Promise<void> {
  return askInDialog({ title, body, choices: [{ label: close, value: undefined, safe: true }], dismissed: undefined });
}

/** Shows a titled modal dialog with the given content; the caller closes and removes it. */
export function openDialog(title: string, content: readonly Node[], className = ''): HTMLDialogElement {
  const titleId = `dialog-title-${document.querySelectorAll('dialog').length}`;
  const dialog = element(
    'dialog',
    { class: className, 'aria-labelledby': titleId },
    element('h2', { id: titleId }, title),
    ...content,
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
