import { ok, type Result } from '../../../domain/result/result';
import type { Host } from '../../../workflows/host-ports';
import { localeOf } from '../locale-of';
import { browserCapabilities } from './capabilities';
import { onSystemTheme, themeOf } from './theme';

/** A plain browser page, where neither Teams nor Outlook is available. Always succeeds. */
export function connectBrowser(): Promise<Result<Host>> {
  const subPageId = subPageOf(location.hash);
  return Promise.resolve(
    ok({
      kind: 'browser',
      locale: localeOf(navigator.language),
      theme: themeOf(),
      place: 'page',
      ...(subPageId ? { subPageId } : {}),
      can: (capability) => browserCapabilities.has(capability),
      onTheme: onSystemTheme,
      // Real history: the screen pushes entries, and the browser's Back is heard as `popstate`.
      onBack: (listener) => addEventListener('popstate', () => listener()),
      ready: () => undefined,
    }),
  );
}

/** The browser keeps the same address as Teams' sub page after `#/` (UX 2). */
function subPageOf(hash: string): string | undefined {
  return hash.startsWith('#/') ? hash.slice(2) : undefined;
}
