import type { Issue } from '../../domain/result/result';

/** What can be wrong with a pack; words: `issue.pack.<code>`, which name the place, the value found and the remedy. */
export const PROBLEM_CODES = [
  'notJson',
  'missing',
  'unknownKey',
  'notText',
  'notNumber',
  'notWhole',
  'notYesNo',
  'notList',
  'notGroup',
  'emptyText',
  'emptyList',
  'tooLong',
  'tooSmall',
  'tooLarge',
  'notOneOf',
  'notDate',
  'badKey',
  'badPackId',
  'badVersion',
  'badAddress',
  'badWebAddress',
  'badDocumentDate',
  'badAttendanceCode',
  'badFormNumber',
  'unknownSource',
  'unknownPart',
  'missingLanguage',
  'doubleKey',
  'periodReversed',
  'periodsOverlap',
  'windowOrder',
  'rangeReversed',
  'noMailbox',
  'noPanel',
  'noForm',
  'noReviewType',
  'noStage',
  'noReason',
  'noTable',
  'noYearGroup',
  'noWho',
  'scopeWrong',
  'fractionTooLarge',
  'toleranceTooLarge',
  'weekBeyond',
  'substituteSelf',
  'partOfOther',
  'definedTwice',
  'sourceTwice',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type Path = readonly (string | number)[];

/** The longest piece of a wrong value that is shown. */
const SHOWN = 60;

/** One thing wrong with a pack: where (dotted path), what was found there, and what the words need besides. */
export function problem(
  code: ProblemCode,
  path: Path,
  found: unknown,
  more: Readonly<Record<string, string | number>> = {},
): Issue {
  const place = path.join('.');
  return { code: `pack.${code}`, path: place, effect: 'block', params: { place, value: shown(found), ...more } };
}

function shown(found: unknown): string {
  const text = typeof found === 'string' ? found : String(JSON.stringify(found));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
