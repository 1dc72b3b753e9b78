import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext } from 'react';
import { Fault } from '../../domain/result/fault';
import type { Settings } from '../../domain/settings/settings';
import type { Stored } from '../../workflows/ports';
import { loadSettings } from '../../workflows/set-up-site';
import { useApp } from '../app/app-context';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/use-load';

/** Needed once in the life of a site: fetched only before the first set-up. */
const SettingsForm = lazy(() => import('./settings-form').then((form) => ({ default: form.SettingsForm })));

interface SchoolSettings {
  readonly stored: Stored<Settings>;
  put(stored: Stored<Settings>): void;
}
const SettingsContext = createContext<SchoolSettings | undefined>(undefined);

/** The school's settings; there is no screen behind set-up without them. */
export function useSettings(): SchoolSettings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Fault('ui:no-settings');
  return settings;
}

/** Takes the settings that the entry has read, or reads them; before the first set-up shows only set-up. */
export function SettingsGate(props: { readonly known?: Stored<Settings> | undefined; readonly children: ReactNode }) {
  const { known, children } = props;
  const { ports } = useApp();
  const read = useCallback(async () => {
    if (known) return { ok: true as const, value: { stored: known } };
    const result = await loadSettings(ports);
    return result.ok ? { ok: true as const, value: { stored: result.value } } : result;
  }, [ports, known]);
  const load = useLoad(read);
  return (
    <Loaded load={load}>
      {({ stored }) =>
        stored ? (
          <SettingsContext.Provider value={{ stored, put: (next) => load.put({ stored: next }) }}>
            {children}
          </SettingsContext.Provider>
        ) : (
          <Suspense fallback={null}>
            <SettingsForm onSaved={(next) => load.put({ stored: next })} />
          </Suspense>
        )
      }
    </Loaded>
  );
}
