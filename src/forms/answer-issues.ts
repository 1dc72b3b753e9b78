import type { Issue } from '../domain/result/result';
import type { Option } from './form';

/** An issue that stops the plan from being locked. */
export function block(code: string, path: string, extra: Pick<Issue, 'params' | 'rule'> = {}): Issue {
  return { code, path, effect: 'block', ...extra };
}

/** `tooLong`, with how many characters are over. */
export function checkLength(path: string, max: number, answer: unknown): readonly Issue[] {
  const over = typeof answer === 'string' ? answer.length - max : 0;
  return over > 0 ? [block('tooLong', path, { params: { max, over } })] : [];
}

/** `choice.unknown` when an answer is none of the options. */
export function checkChoices(path: string, options: readonly Option[], answers: readonly unknown[]): readonly Issue[] {
  const known = answers.every((answer) => options.some((option) => option.value === answer));
  return known ? [] : [block('choice.unknown', path)];
}
