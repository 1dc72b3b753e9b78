import type { Language, Words } from '../i18n/words';
import type { Pack } from '../policy/schema';

/** What a workflow needs to know of the authority's rules and of the words; chosen once by `entry`. */
export interface PolicyDeps {
  readonly pack: Pack;
  words(language: Language): Promise<Words>;
}
