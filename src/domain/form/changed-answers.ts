/** Which of these answers are not the same any more: parts of a form that belong to somebody else are guarded with it. */
export function changedAnswers<Answers extends object, Key extends keyof Answers>(
  before: Answers,
  after: Answers,
  keys: readonly Key[],
): Key[] {
  return keys.filter((key) => before[key] !== after[key]);
}
