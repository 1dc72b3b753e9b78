import { element } from '../frame/element';

/** A button of the rail that shows and hides something beside it. */
export function drawerButton(drawer: HTMLElement, label: string, isOpenAtFirst: boolean): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'rail-link', click: () => setOpen(drawer.hidden === true) },
    label,
  );
  const setOpen = (isOpen: boolean) => {
    drawer.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  setOpen(isOpenAtFirst);
  return button;
}
