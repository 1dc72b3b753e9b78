import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';

/** Something a stage asks for that is answered with Yes or No, and what is said while it is not a Yes. */
export interface StagePart<Key extends string> {
  readonly key: Key;
  readonly code: string;
  readonly rule: RuleId;
}

type YesNoAnswers<Key extends string> = { readonly [K in Key]?: boolean | undefined };

/** The parts that are not a Yes yet: what a move between stages waits for. */
export function partsOpen<Key extends string>(parts: readonly StagePart<Key>[], answers: YesNoAnswers<Key>): Issue[] {
  return parts.filter(({ key }) => !answers[key]).map(issueOf);
}

/** The parts that were answered with No: in a record, what nobody has answered is the form's matter. */
export function partsRefused<Key extends string>(
  parts: readonly StagePart<Key>[],
  answers: YesNoAnswers<Key>,
): Issue[] {
  return parts.filter(({ key }) => answers[key] === false).map(issueOf);
}

const issueOf = ({ key, code, rule }: StagePart<string>): Issue => blocks(code, key, { rule });
