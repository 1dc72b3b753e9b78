import { Fault } from '../../domain/result/fault';
import { type Language, loadWords, type Words } from '../../i18n/words';
import hackneyPack from '../../policy/packs/hackney/pack.json';
import nptPack from '../../policy/packs/npt/pack.json';
import southGloucestershirePack from '../../policy/packs/south-gloucestershire/pack.json';
import { parsePack } from '../../policy/parse-pack';
import type { PolicyDeps } from '../../workflows/policy-deps';

/** The packs of this build by id. Adding an authority adds a line here and a folder there. */
const PACKS: Readonly<Record<string, unknown>> = {
  npt: nptPack,
  hackney: hackneyPack,
  'south-gloucestershire': southGloucestershirePack,
};

/** The authority's rules that the package configuration names, and the words. A pack that does not parse is a bug. */
export function policyOf(packId: string): PolicyDeps {
  const pack = parsePack(PACKS[packId]);
  if (!pack.ok) throw new Fault(`pack:${packId}`);
  const loaded = new Map<Language, Promise<Words>>();
  return {
    pack: pack.value,
    words(language) {
      const words = loaded.get(language) ?? loadWords(language);
      loaded.set(language, words);
      return words;
    },
  };
}
