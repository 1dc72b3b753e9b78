import { createContext, useContext } from 'react';
import { hideIdentity, type Identity } from '../../domain/person/hide-identity';
import { initialsOf } from '../../domain/person/initials';
import { Fault } from '../../domain/result/fault';
import type { Language } from '../../i18n/words';
import { useWords } from './app-context';

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

const NOBODY: Identity = { names: [], numbers: [] };
const IdentityContext = createContext<Identity>(NOBODY);

/** Who the page is about: their names are hidden in running text as well. */
export const IdentityProvider = IdentityContext.Provider;

/** A text that people wrote: while names are hidden, without the names, numbers and addresses of this page. */
export function useShownText(): (text: string) => string {
  const { hideNames } = usePreferences();
  const identity = useContext(IdentityContext);
  const { t } = useWords();
  return (text) => (hideNames ? hideIdentity(text, identity, t('tab.hidden.part')) : text);
}
