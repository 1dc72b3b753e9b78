import type { Theme } from '../../workflows/host-ports';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** What the operating system asks for; the answer of every host that names no theme of its own. */
export function systemTheme(): Theme {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls the listener whenever the operating system asks for another theme; the answer stops it. */
export function onSystemTheme(listener: (theme: Theme) => void): () => void {
  const tell = () => listener(systemTheme());
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}
