import { createContext, useContext } from 'react';
import { Fault } from '../../domain/result/fault';
import type { Result } from '../../domain/result/result';
import type { Words } from '../../i18n/words';
import type { Host } from '../../workflows/host-ports';
import type { PolicyDeps } from '../../workflows/policy-deps';
import type { Ports } from '../../workflows/ports';

/** What the package configuration tells the screens. */
export interface AppConfig {
  readonly appVersion: string;
  /** Proposed first settings of this school, unparsed: the workflow parses them. */
  readonly suggestedSettings: unknown;
}

/** Everything a screen may use. Screens call workflows with `ports` and `deps`; they own no rule. */
export interface AppServices {
  readonly ports: Ports;
  readonly deps: PolicyDeps;
  readonly words: Words;
  readonly host: Host;
  readonly config: AppConfig;
  /**
   * To be called on a press, before sending can become due: asks for mail and calendar where they were not allowed
   * yet. Failures: signInCancelled, forbidden, offline.
   */
  prepareSending(): Promise<Result<void>>;
}

const AppContext = createContext<AppServices | undefined>(undefined);

export const AppProvider = AppContext.Provider;

/** The services of this session, in the language that is shown now. */
export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (!services) throw new Fault('ui:no-app-context');
  return services;
}

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** The words of the language that is shown now; there also before anybody has signed in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Fault('ui:no-words');
  return words;
}
