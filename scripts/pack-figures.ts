import en from '../src/i18n/en.json';
import type { Pack } from '../src/policy/schema';
import { ALL_TOPICS, notDefinedTopics, sourcedOf, type Topic } from '../src/policy/topics';

/** One value of a pack with its origin, in words. */
export interface Figure {
  readonly topic: string;
  /** `<br>` between the entries of a list. */
  readonly value: string;
  readonly status: string;
  /** The sections of the document. */
  readonly section: string;
}

const WORDS: Readonly<Record<string, string>> = en;

/** Everything that an authority defines, in the order in which a policy officer reads it. */
export function figuresOf(pack: Pack): Figure[] {
  return ALL_TOPICS.flatMap((topic) => {
    const found = sourcedOf(pack, topic);
    if (!found) return [];
    const defaults = found.defaultParts ? `, but default: ${found.defaultParts.map(inWords).join(', ')}` : '';
    const value = shownTopic(topic, found.value);
    const section = pack.sources[found.source]?.section ?? '';
    return [{ topic: topicInWords(topic), value, status: `${found.status}${defaults}`, section }];
  });
}

/** What an authority does not define: off in the software. */
export const notDefinedInWords = (pack: Pack): string[] => notDefinedTopics(pack).map(topicInWords);

const topicInWords = (topic: Topic): string => WORDS[`policy.topic.${topic}`] ?? topic;

const UNITS: Partial<Readonly<Record<Topic, string>>> = {
  noticeSchoolDays: 'school days',
  contributionSchoolDays: 'school days',
  copiesWithinSchoolDays: 'school days',
  consolidateWithinDays: 'days',
  attendancePromptBelow: 'per cent',
  'rtt.maximumDays': 'days',
  'rtt.joinedWithinDays': 'days',
};

function shownTopic(topic: Topic, value: unknown): string {
  if (topic === 'fullTimeHours' && isObject(value)) return hoursByYear(value);
  if (Array.isArray(value)) return value.map(shown).join('<br>');
  return [shown(value), UNITS[topic]].filter(Boolean).join(' ');
}

/** Stored in minutes a week by year group, `R` for reception; years with the same hours stand together. */
function hoursByYear(minutes: Json): string {
  const years = new Map<unknown, string[]>();
  const { R: reception, ...others } = minutes;
  const inOrder = [...(reception === undefined ? [] : [['reception', reception] as const]), ...Object.entries(others)];
  for (const [year, each] of inOrder) years.set(each, [...(years.get(each) ?? []), year]);
  return [...years].map(([each, names]) => `${Number(each) / 60} hours a week: years ${names.join(', ')}`).join('<br>');
}

type Json = Readonly<Record<string, unknown>>;

/** A value in one line: English words where there are some, else every key with its value. What is not so is left out. */
function shown(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (!isObject(value)) return inWords(String(value));
  if (typeof value.en === 'string') return value.en;
  const { name, key, role, rule, ...rest } = value;
  const title = shown(name ?? role ?? key ?? '');
  const parts = Object.entries(rest).flatMap(([part, each]) => {
    const isSaid = each !== false && !(Array.isArray(each) && each.length === 0);
    return isSaid ? [part === 'title' || part === 'text' ? shown(each) : `${inWords(part)} ${inBrackets(each)}`] : [];
  });
  const line = [title, parts.join(', ')].filter(Boolean).join(': ');
  return rule === undefined ? line : `${line} (${String(rule)})`;
}

const inBrackets = (value: unknown): string => {
  const hasParts = isObject(value) && typeof value.en !== 'string';
  return hasParts ? `(${shown(value)})` : shown(value);
};

/** A code name of the pack as words: `maximumDays` as `maximum days`; other texts as they are. */
const inWords = (text: string): string =>
  WORDS[`form.role.${text}`] ??
  (/^[a-z]+([A-Z][a-z]+|\.[a-z]+)*$/.test(text)
    ? text.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`)
    : text);

const isObject = (part: unknown): part is Json => typeof part === 'object' && part !== null && !Array.isArray(part);
