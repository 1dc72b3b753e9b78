import { Fault } from '../domain/result/fault';
import { fail, ok, type Result } from '../domain/result/result';
import type { Answers } from './answer-at';
import type { AnswerChange, AnyForm } from './form';

/**
 * Answers that were given to an earlier version of a form, as today's version reads them: one version a step, in order.
 * Failures: `unreadable` for a version that this form never had or will have later. A form whose steps have a hole is a
 * Fault.
 */
export function upgradeAnswers(form: AnyForm, storedVersion: number, answers: Answers): Result<Answers> {
  const isKnown = Number.isInteger(storedVersion) && storedVersion >= 1 && storedVersion <= form.version;
  if (!isKnown) return fail({ kind: 'unreadable', record: form.id });
  const steps = Array.from({ length: form.version - storedVersion }, (_, index) => storedVersion + index + 1);
  return ok(steps.reduce((before, to) => changesTo(form, to).reduce(changed, before), answers));
}

function changesTo(form: AnyForm, to: number): readonly AnswerChange[] {
  const step = form.upgrades?.find((upgrade) => upgrade.to === to);
  if (step === undefined) throw new Fault(`form:no-upgrade-${form.id}-${to}`);
  return step.changes;
}

function changed(answers: Answers, change: AnswerChange): Answers {
  switch (change.kind) {
    case 'moved': {
      const { [change.from]: answer, ...rest } = answers;
      return answer === undefined ? rest : { ...rest, [change.to]: answer };
    }
    case 'retired': {
      const { [change.key]: _left, ...rest } = answers;
      return rest;
    }
    case 'reworded':
      return { ...answers, ...rewordedAt(answers[change.key], change) };
  }
}

function rewordedAt(answer: unknown, { key, was, is }: Extract<AnswerChange, { kind: 'reworded' }>): Answers {
  if (Array.isArray(answer)) return { [key]: answer.map((one: unknown) => (one === was ? is : one)) };
  return answer === was ? { [key]: is } : {};
}
