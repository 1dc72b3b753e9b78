import type { Issue } from '../domain/result/result';
import type { Words } from '../i18n/words';
import { ALL_TOPICS, type Topic } from '../policy/topics';

/**
 * What is wrong with a pack, for whoever chose its file: the place in plain words with its path, the value found and what
 * to do. `issue` is one of `readPack` or `combinePacks`.
 */
export function packProblemText(words: Words, issue: Issue): string {
  const key = `issue.${issue.code}`;
  if (!words.has(key)) return issue.code;
  return words.t(key, { ...issue.params, place: placeInWords(words, issue.path) });
}

/** Its entries have names that are numbers. */
const BY_NAME: Topic = 'fullTimeHours';

/** `triggers.value.2.when` is "When a programme is expected, entry 3 (triggers.value.2.when)". */
function placeInWords(words: Words, path: string): string {
  if (path === '') return words.t('policy.place.file');
  if (path === 'sources' || path.startsWith('sources.')) return words.t('policy.place.source', { path });
  const known = ALL_TOPICS.find((each) => path === each || path.startsWith(`${each}.`));
  if (!known) return words.t('policy.place.pack', { path });
  const topic = words.t(`policy.topic.${known}`);
  const entry = known !== BY_NAME && /^\.value\.(\d+)(?:\.|$)/.exec(path.slice(known.length));
  if (!entry) return words.t('policy.place.topic', { topic, path });
  return words.t('policy.place.entry', { topic, number: Number(entry[1]) + 1, path });
}
