import type { Theme } from '../../../workflows/host-ports';
import { onSystemTheme, systemTheme } from '../system-theme';

/**
 * Outlook names no theme, only colours (Mailbox 1.14): white on black is the contrast theme, another dark background the
 * dark one. A contrast theme of the system always wins.
 */
export function themeOf(office: Office.OfficeTheme | undefined): Theme {
  const system = systemTheme();
  const background = office?.bodyBackgroundColor?.toLowerCase();
  if (system === 'contrast' || !background) return system;
  if (background === '#000000' && office?.bodyForegroundColor?.toLowerCase() === '#ffffff') return 'contrast';
  return isDark(background) ? 'dark' : 'light';
}

/** Listens to Outlook where it tells of theme changes, and to the operating system. */
export function onOutlookTheme(listener: (theme: Theme) => void): () => void {
  const mailbox = Office.context.mailbox;
  const tell = (change: { readonly officeTheme?: Office.OfficeTheme }) => listener(themeOf(change.officeTheme));
  if (Office.context.requirements.isSetSupported('Mailbox', '1.14')) {
    mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell, () => undefined);
  }
  return onSystemTheme(() => listener(themeOf(Office.context.officeTheme)));
}

/** Perceived lightness of `#rrggbb` below half. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/giu) ?? []).map((hex) =>
    Number.parseInt(hex, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
