import type { Theme } from './host-settings';

/** Gives the page the colours of a theme. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
