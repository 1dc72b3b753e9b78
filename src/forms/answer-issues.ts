import type { Issue } from '../domain/result/result';
import type { Option } from './form';
import { codePointName, unprintableIn } from './printable';

/** An issue that stops the plan from being locked. */
export function block(code: string, path: string, extra: Pick<Issue, 'params' | 'rule'> = {}): Issue {
  return { code, path, effect: 'block', ...extra };
}

/** `tooLong`, with how many characters are over; `unprintable`, with the first character that no document can show. */
export function checkText(path: string, max: number, answer: unknown): readonly Issue[] {
  if (typeof answer !== 'string') return [];
  const over = answer.length - max;
  const character = unprintableIn(answer);
  return [
    ...(over > 0 ? [block('tooLong', path, { params: { max, over } })] : []),
    ...(character === undefined
      ? []
      : [block('unprintable', path, { params: { character, codePoint: codePointName(character) } })]),
  ];
}

/** `choice.unknown` when an answer is none of the options. */
export function checkChoices(path: string, options: readonly Option[], answers: readonly unknown[]): readonly Issue[] {
  const known = answers.every((answer) => options.some((option) => option.value === answer));
  return known ? [] : [block('choice.unknown', path)];
}
