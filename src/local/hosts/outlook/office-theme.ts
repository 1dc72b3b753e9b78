import type { Theme } from '../frame/host-settings';

/** The four colours office.js passes on as the Office theme, as whole numbers. */
const COLOURS: Record<
  Theme,
  readonly [background: number, text: number, controlBackground: number, controlText: number]
> = {
  default: [0xffffff, 0x242424, 0xf5f5f5, 0x242424],
  dark: [0x1f1f1f, 0xffffff, 0x292929, 0xffffff],
  contrast: [0x000000, 0xffffff, 0x000000, 0xffff00],
};

/** The payload of office.js' `officeThemeChanged` event. */
export function officeThemePayload(theme: Theme): readonly [string] {
  const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] = COLOURS[theme];
  return [JSON.stringify({ bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor })];
}
