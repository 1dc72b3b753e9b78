/** How the person at this computer has set the demonstration; kept in this origin's storage, shared by both pages. */
export type HostSettings = {
  readonly personId: string | null;
  readonly theme: Theme;
  readonly language: Language;
  readonly width: FrameWidth;
  /** Whether the first steps stand on the pages. */
  readonly steps: Steps;
};
export const THEMES = ['default', 'dark', 'contrast'] as const;
export const LANGUAGES = ['en-gb', 'cy-gb'] as const;
export const FRAME_WIDTHS = ['full', '360', '320', '280'] as const;
export const STEPS = ['open', 'closed'] as const;
export type Theme = (typeof THEMES)[number];
export type Language = (typeof LANGUAGES)[number];
export type FrameWidth = (typeof FRAME_WIDTHS)[number];
type Steps = (typeof STEPS)[number];

const KEY = 'host-settings';
const DEFAULTS: HostSettings = { personId: null, theme: 'default', language: 'en-gb', width: 'full', steps: 'open' };

/** The kept settings; anything unknown falls back to its default. */
export function loadSettings(storage: Storage): HostSettings {
  const kept = parse(storage.getItem(KEY));
  return {
    personId: typeof kept.personId === 'string' ? kept.personId : null,
    theme: oneOf(THEMES, kept.theme, DEFAULTS.theme),
    language: oneOf(LANGUAGES, kept.language, DEFAULTS.language),
    width: oneOf(FRAME_WIDTHS, kept.width, DEFAULTS.width),
    steps: oneOf(STEPS, kept.steps, DEFAULTS.steps),
  };
}

/** Keeps changed settings and gives the whole. */
export function saveSettings(storage: Storage, changes: Partial<HostSettings>): HostSettings {
  const settings = { ...loadSettings(storage), ...changes };
  storage.setItem(KEY, JSON.stringify(settings));
  return settings;
}

/** The given text as one of the allowed values, else the fallback. */
export function oneOf<Value extends string>(allowed: readonly Value[], given: unknown, fallback: Value): Value {
  return allowed.find((value) => value === given) ?? fallback;
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // checked above
  } catch {
    return {};
  }
}
