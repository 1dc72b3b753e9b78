import i18next, { type i18n } from 'i18next';
import type { IsoDate, WallTime } from '../domain/date/iso-date';
import { dateInWords } from './date-in-words';
import type en from './en.json';
import type { Language } from './language';

export type { Language };

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutPlural<K> = K extends `${infer Stem}${PluralSuffix}` ? Stem : K;

/** A key of `en.json`; a key that is missing there does not compile. */
export type WordKey = WithoutPlural<keyof typeof en>;

export type WordParams = Readonly<Record<string, string | number>>;

/** The words of one language. */
export interface Words {
  readonly language: Language;
  /** `{{name}}` placeholders; `count` chooses the plural branch. Text is returned as it is, never as HTML. */
  t(key: WordKey, params?: WordParams): string;
  /** True when the look-up knows a key that was made at run time (issue and failure codes). */
  has(key: string): key is WordKey;
  date(on: IsoDate, form: 'full' | 'long' | 'numeric'): string;
  time(at: WallTime): string;
}

/** Loads one language; the other one is not fetched. */
export async function loadWords(language: Language): Promise<Words> {
  const table = language === 'cy' ? (await import('./cy.json')).default : (await import('./en.json')).default;
  return createWords(language, table);
}

/** Builds the look-up from a table, for `loadWords` and tests. */
export function createWords(language: Language, table: Readonly<Record<string, string>>): Words {
  const lookup: i18n = i18next.createInstance();
  void lookup.init({
    lng: language,
    resources: { [language]: { translation: table } },
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  });
  return {
    language,
    t: (key, params) => lookup.t(key, params ?? {}),
    has: (key): key is WordKey => lookup.exists(key),
    date: (on, form) => dateInWords(on, form, language),
    time: (at) => at,
  };
}
