import type { Theme } from '../../../workflows/host-ports';

/** Teams names its themes `default`, `dark`, `contrast` and, in some clients, `glass`. */
export function themeOf(teamsTheme: string | undefined): Theme {
  if (teamsTheme === 'dark') return 'dark';
  return teamsTheme === 'contrast' ? 'contrast' : 'light';
}
