import { Fault } from '../../domain/result/fault';
import { fail, ok, type Result } from '../../domain/result/result';
import { type Language, loadWords, type Words } from '../../i18n/words';
import { parsePack } from '../../policy/parse-pack';
import type { PolicyDeps } from '../../workflows/policy-deps';

/** The packs of this build by id, each a file of its own. Adding an authority adds a line here and a folder there. */
const PACKS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  npt: () => import('../../policy/packs/npt/pack.json'),
  hackney: () => import('../../policy/packs/hackney/pack.json'),
  'south-gloucestershire': () => import('../../policy/packs/south-gloucestershire/pack.json'),
};

/**
 * The authority's rules that the package configuration names, and the words. Failures: offline when they could not be
 * fetched, invalid when this build has no such pack. A pack of ours that does not parse is a bug.
 */
export async function policyOf(packId: string): Promise<Result<PolicyDeps>> {
  const fetchPack = PACKS[packId];
  if (!fetchPack) return fail({ kind: 'invalid', issues: [] });
  const fetched = await fetchPack().catch(() => undefined);
  if (!fetched) return fail({ kind: 'offline' });
  const pack = parsePack(fetched.default);
  if (!pack.ok) throw new Fault(`pack:${packId}`);
  const loaded = new Map<Language, Promise<Words>>();
  return ok({
    pack: pack.value,
    words(language) {
      const words = loaded.get(language) ?? loadWords(language);
      loaded.set(language, words);
      return words;
    },
  });
}
