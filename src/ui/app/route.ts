import { type CaseRef, CaseRefSchema } from '../../domain/case/case';

export const CASE_SECTIONS = ['overview', 'contributions', 'meetings', 'plan', 'sign', 'history', 'details'] as const;
export type CaseSection = (typeof CASE_SECTIONS)[number];

/** A place in the application. Links navigate, never act, and carry no name (UX 2). */
export type Route =
  | { readonly place: 'board' }
  | { readonly place: 'new' }
  | { readonly place: 'settings' }
  | { readonly place: 'lost' }
  | { readonly place: 'case'; readonly caseRef: CaseRef; readonly section: CaseSection; readonly key?: string };

const KEY = /^[A-Za-z0-9-]{1,64}$/;

/** Reads `1/<route>[/<ref>[/<section>[/<key>]]]`. Anything else leads nowhere. */
export function parseSubPageId(text: string | undefined): Route {
  if (!text) return { place: 'board' };
  const [version, place, ref, section = 'overview', key, ...rest] = text.split('/');
  if (version !== '1' || rest.length > 0) return { place: 'lost' };
  if (place === 'board' || place === 'new' || place === 'settings') {
    return ref === undefined ? { place } : { place: 'lost' };
  }
  const caseRef = CaseRefSchema.safeParse(ref);
  const known = CASE_SECTIONS.find((name) => name === section);
  if (place !== 'case' || !caseRef.success || !known) return { place: 'lost' };
  if (key === undefined) return { place, caseRef: caseRef.data, section: known };
  return KEY.test(key) ? { place, caseRef: caseRef.data, section: known, key } : { place: 'lost' };
}

/** The same place as text, for links and the browser's address. */
export function toSubPageId(route: Route): string {
  if (route.place === 'lost') return '1/board';
  if (route.place !== 'case') return `1/${route.place}`;
  return ['1', 'case', route.caseRef, route.section, ...(route.key ? [route.key] : [])].join('/');
}
