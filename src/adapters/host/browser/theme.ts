/** A plain page has no theme but the operating system's. */
export { onSystemTheme, systemTheme as themeOf } from '../system-theme';
