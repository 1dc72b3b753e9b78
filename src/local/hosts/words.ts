import type { Language } from './frame/host-settings';
import { type DateWords, dateWords } from './frame/school-time';
import { barWords } from './words/bar-words';
import { outlookWords } from './words/outlook-words';
import { startWords } from './words/start-words';
import { teamsWords } from './words/teams-words';

/** Everything the host pages themselves say, in one language. The application inside has its own words. */
export type Words = {
  /** The language as an HTML attribute. */
  readonly tag: 'en' | 'cy';
  readonly dates: DateWords;
  readonly bar: typeof barWords.en;
  readonly start: typeof startWords.en;
  readonly teams: typeof teamsWords.en;
  readonly outlook: typeof outlookWords.en;
};

/** The words of the pages in the language that is set. */
export function wordsIn(language: Language): Words {
  const tag = language === 'cy-gb' ? 'cy' : 'en';
  return {
    tag,
    dates: dateWords(tag),
    bar: barWords[tag],
    start: startWords[tag],
    teams: teamsWords[tag],
    outlook: outlookWords[tag],
  };
}
