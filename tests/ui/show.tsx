import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { ok } from '../../src/domain/result/result';
import type { Language } from '../../src/i18n/words';
import type { AppServices } from '../../src/ui/app/app-context';
import { AppFrame } from '../../src/ui/app/app-frame';
import { RouterProvider } from '../../src/ui/app/router';
import type { Host } from '../../src/workflows/host-ports';
import type { Ports } from '../../src/workflows/ports';
import { MemoryWorld, STAFF } from '../support/memory-world';
import { deps } from '../support/school-world';

afterEach(cleanup);

// A cap, not a wait: a machine that does much else draws a first screen late.
configure({ asyncUtilTimeout: 15_000 });

// happy-dom rejects cancelled animations; without `animate` Fluent moves nothing.
Reflect.deleteProperty(Element.prototype, 'animate');
// happy-dom looks for a list of suggestions with a selector that React's own ids break.
Reflect.deleteProperty(HTMLInputElement.prototype, 'list');

/** A host page that does nothing of its own. */
export function aHost(more: Partial<Host> = {}): Host {
  return {
    kind: 'teams',
    locale: 'en',
    theme: 'light',
    place: 'page',
    can: () => false,
    onTheme: () => () => undefined,
    onBack: () => undefined,
    ready: () => undefined,
    ...more,
  };
}

/** The ports of one tab of the senior lead. */
export const portsIn = (world: MemoryWorld, attempt = 'ui'): Ports => world.open({ ...STAFF.lead, attempt });

/** Draws a screen with everything around it that it needs. */
export async function show(
  screen: ReactNode,
  {
    ports = portsIn(new MemoryWorld()),
    host = aHost(),
    language = 'en' as Language,
    prepareSending = (async () => ok(undefined)) as AppServices['prepareSending'],
    pack = deps.pack,
  } = {},
) {
  const words = await deps.words(language);
  const services = {
    ports,
    deps: { ...deps, pack },
    host,
    config: { appVersion: 'test', suggestedSettings: {} },
    prepareSending,
  };
  const drawn = render(
    <AppFrame services={services} firstWords={words}>
      <RouterProvider>{screen}</RouterProvider>
    </AppFrame>,
  );
  return { ...drawn, ports, words };
}
