/**
 * Waits for a host, but not for ever: a host that does not know our origin simply never answers (HOSTS 3).
 * Resolves to `undefined` when `seconds` pass or the host refuses.
 */
export function answerWithin<T>(seconds: number, answer: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), seconds * 1000);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      () => {
        clearTimeout(timer);
        resolve(undefined);
      },
    );
  });
}
