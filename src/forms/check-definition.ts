import type { Issue } from '../domain/result/result';
import { block } from './answer-issues';
import { type AnyForm, type Condition, type Question, questionsOf } from './form';

/**
 * What is wrong with a form itself, before anybody fills it: questions asked twice or never printed, conditions on
 * questions that are not there, limits that nothing can meet, steps missing between versions. Paths are question keys,
 * or the key of a printed part. Codes: `definition.*`.
 */
export function checkDefinition(form: AnyForm): readonly Issue[] {
  const questions = questionsOf(form);
  const keys = questions.map(({ key }) => key);
  return [
    ...checkVersion(form),
    ...keys.filter((key, index) => keys.indexOf(key) < index).map((key) => issue('keyTwice', key)),
    ...form.sections.flatMap((section) => [
      ...(section.questions.length === 0 ? [issue('emptySection', section.key)] : []),
      ...unknownIn(section.key, section.shownWhen, keys),
    ]),
    ...questions.flatMap((question) => [...checkConditions(question, keys), ...checkLimits(question)]),
    ...checkPrinted(form, keys),
  ];
}

function checkVersion({ id, version, upgrades = [] }: AnyForm): readonly Issue[] {
  if (!Number.isInteger(version) || version < 1) return [issue('version', id, { version })];
  const needed = Array.from({ length: version - 1 }, (_, index) => index + 2);
  const missing = needed.filter((to) => upgrades.filter((upgrade) => upgrade.to === to).length !== 1);
  return missing.map((to) => issue('upgrade', id, { from: to - 1, to }));
}

function checkConditions(
  { key, shownWhen, required, reasonIn }: Question<string>,
  keys: readonly string[],
): readonly Issue[] {
  const when = required === undefined || required.when === 'always' ? undefined : required.when;
  const reason =
    reasonIn === undefined || keys.includes(reasonIn) ? [] : [issue('unknownQuestion', key, { asked: reasonIn })];
  return [...unknownIn(key, shownWhen, keys), ...unknownIn(key, when, keys), ...reason];
}

function unknownIn(at: string, condition: Condition<string> | undefined, keys: readonly string[]): readonly Issue[] {
  return namesIn(condition)
    .filter((name) => !keys.includes(name))
    .map((name) => issue('unknownQuestion', at, { asked: name }));
}

function namesIn(condition: Condition<string> | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('any' in condition) return condition.any.flatMap(namesIn);
  return 'all' in condition ? condition.all.flatMap(namesIn) : [condition.question];
}

function checkLimits(question: Question<string>): readonly Issue[] {
  const { key } = question;
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return question.maxLength >= 1 ? [] : [issue('noRoom', key, { max: question.maxLength })];
    case 'number': {
      const { min, max = min, step } = question;
      if (step <= 0) return [issue('step', key, { step })];
      return max < min ? [issue('limits', key, { min, max })] : [];
    }
    case 'choice':
    case 'choices':
      return checkOptions(
        key,
        question.options.map(({ value }) => value),
      );
    case 'list':
      return question.columns.length === 0 ? [issue('noColumns', key)] : [];
    case 'grid':
      return question.columns.length === 0
        ? [issue('noColumns', key)]
        : checkOptions(
            key,
            question.rows.map(({ value }) => value),
          );
    default:
      return [];
  }
}

function checkOptions(key: string, values: readonly string[]): readonly Issue[] {
  if (values.length === 0) return [issue('noOptions', key)];
  return values
    .filter((value, index) => values.indexOf(value) < index)
    .map((value) => issue('optionTwice', key, { value }));
}

function checkPrinted({ printedParts }: AnyForm, keys: readonly string[]): readonly Issue[] {
  const printed = printedParts.flatMap(({ questions }) => questions);
  const unknown = printedParts.flatMap(({ key, questions, heading }) =>
    [...questions, ...('question' in heading ? [heading.question] : [])]
      .filter((name) => !keys.includes(name))
      .map((name) => issue('unknownQuestion', key, { asked: name })),
  );
  const uncounted = keys.flatMap((key) => {
    const times = printed.filter((name) => name === key).length;
    if (times === 0) return [issue('notPrinted', key)];
    return times > 1 ? [issue('printedTwice', key)] : [];
  });
  return [...unknown, ...uncounted];
}

const issue = (code: string, path: string, params: Issue['params'] = {}): Issue =>
  block(`definition.${code}`, path, { params: { at: path, ...params } });
