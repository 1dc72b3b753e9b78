import type { Issue } from '../../domain/result/result';
import type { Pack } from '../schema';
import { problem } from './problem';
import { groupsOf } from './walk';

/** Words that lack a language which the pack says it has. */
export function wordingProblems(pack: Pack): Issue[] {
  if (!pack.languages.includes('cy')) return [];
  return groupsOf(pack)
    .filter(({ value }) => typeof value.en === 'string' && value.cy === undefined)
    .map(({ path, value }) => problem('missingLanguage', [...path, 'cy'], value.en, { language: 'cy' }));
}
