import { wordingIn } from '../domain/wording/wording';
import type { Pack } from './schema';

/** What to call the guidance of a pack: its document where it has one only, else the authority whose documents they are. */
export function guidanceTitle(
  { sources, authorityName }: Pick<Pack, 'sources' | 'authorityName'>,
  language: 'en' | 'cy',
) {
  const [first, ...others] = new Set(Object.values(sources).map(({ document }) => document));
  return first !== undefined && others.length === 0 ? first : wordingIn(authorityName, language);
}
