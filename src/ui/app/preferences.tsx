import { createContext, useContext } from 'react';
import { Fault } from '../../domain/result/fault';
import type { Language } from '../../i18n/words';

/** What a person chose for this session. */
export interface Preferences {
  readonly language: Language;
  chooseLanguage(language: Language): void;
  /** Somebody may look over the shoulder: references and initials only (UX 1.6). */
  readonly hideNames: boolean;
  chooseHideNames(hide: boolean): void;
  /** Keys that work alone; speech input and slips of the hand can be a reason to switch them off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  chooseSingleKeys(on: boolean): void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Fault('ui:no-preferences');
  return preferences;
}

/** A person's name, or the initials while names are hidden. */
export function useShownName(): (name: string) => string {
  const { hideNames } = usePreferences();
  return (name) => (hideNames ? initialsOf(name) : name);
}

/** "Sam Jones" becomes "S. J.". */
export function initialsOf(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .filter((part) => part.length > 0)
    .map((part) => `${[...part][0]?.toLocaleUpperCase()}.`)
    .join(' ');
}
