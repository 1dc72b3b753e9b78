import { because, type Decision, type Effect, type Inputs, ruleOr } from '../rule/decision';
import { measure, type TriggerFacts, within } from './measure';
import type { Comparison, Strength, Trigger, TriggerCondition } from './trigger';

/** A trigger that holds: what it calls for, with the trigger itself for its name and who is to be asked. */
export interface TriggerDecision extends Decision<`trigger.${Trigger['calls']}`> {
  readonly trigger: Trigger;
}

/**
 * The triggers of an authority that hold today, in the order of the pack (DOMAIN D5 points 4 and 22; R-HCK-01, 02, 09,
 * 16, 17 as data of Hackney). A measure about which nothing is known never holds. `why.inputs` has, for each condition
 * that holds, the figure found and what was asked; days are school days, `why.on` is the civil day of the judgement.
 */
export function evaluateTriggers(triggers: readonly Trigger[], facts: TriggerFacts): TriggerDecision[] {
  return triggers.flatMap((trigger) => {
    const held = trigger.when.map((condition) => findingOf(condition, facts));
    const found = held.filter((finding) => finding !== undefined);
    const isMet = trigger.match === 'all' ? found.length === held.length : found.length > 0;
    return isMet ? [decisionOf(trigger, found, facts)] : [];
  });
}

const EFFECT: Record<Strength, Effect> = { may: 'inform', should: 'warn', must: 'reason' };

function decisionOf(trigger: Trigger, findings: readonly Inputs[], { today }: TriggerFacts): TriggerDecision {
  const { key, calls, strength, effect, rule } = trigger;
  const inputs = Object.assign({ trigger: key, strength }, ...findings);
  return {
    effect: effect ?? EFFECT[strength],
    code: `trigger.${calls}`,
    why: because(ruleOr(rule, 'D5-4'), inputs, today),
    trigger,
  };
}

/** What was found where the condition holds. */
function findingOf(condition: TriggerCondition, facts: TriggerFacts): Inputs | undefined {
  if (condition.kind === 'event') return findEvent(condition, facts);
  const { measure: what, scope } = condition;
  const value = measure(what, scope, facts);
  if (value === undefined || !holds(condition, value)) return undefined;
  const asked =
    condition.kind === 'range' ? `${condition.from}-${condition.to}` : `${condition.comparison} ${condition.figure}`;
  return { [what]: value, [`${what}Asked`]: asked, [`${what}Within`]: scopeInWords(scope) };
}

function holds(condition: Exclude<TriggerCondition, { kind: 'event' }>, value: number): boolean {
  return condition.kind === 'range' ? value >= condition.from : COMPARE[condition.comparison](value, condition.figure);
}

const COMPARE: Record<Comparison, (value: number, figure: number) => boolean> = {
  atLeast: (value, figure) => value >= figure,
  moreThan: (value, figure) => value > figure,
  atMost: (value, figure) => value <= figure,
  lessThan: (value, figure) => value < figure,
};

function findEvent({ event, scope }: Extract<TriggerCondition, { kind: 'event' }>, facts: TriggerFacts) {
  const counts = within(scope, facts);
  const days = facts.events.filter((each) => each.event === event && counts?.(each.on)).map(({ on }) => on);
  const last = [...days].sort().at(-1);
  return last && { [event]: last, [`${event}Within`]: scopeInWords(scope) };
}

const scopeInWords = (scope: Extract<TriggerCondition, { scope: unknown }>['scope']): string =>
  scope.kind === 'rolling' ? `${scope.days} days` : scope.kind;
