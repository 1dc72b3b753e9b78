import type { IsoDate } from '../date/iso-date';
import { RULES, type RuleId } from './rules';

/**
 * What a rule does (DOMAIN B): `block` refuses the step; `reason` refuses it until somebody entitled records a reason;
 * `warn` is shown and stops nothing; `auto` the application does by itself; `record` must be written down; `inform` is
 * guidance to show.
 */
export const EFFECTS = ['block', 'reason', 'warn', 'auto', 'record', 'inform'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What a decision was made from: whole numbers carry their unit in the name, days are `YYYY-MM-DD`. */
export type Inputs = Readonly<Record<string, string | number | boolean>>;

/** A rule, or a table, row or field of the specification that is no rule of its own (`B6-g4`, `C5-7`, `E3`, `D1-T15`). */
export type RuleRef =
  | RuleId
  | `${'B' | 'C' | 'D' | 'E' | 'M'}${number}`
  | `${'B' | 'C' | 'D' | 'E'}${number}-${string}`;

/** Why something was decided, in facts that a person can check. */
export interface Why {
  readonly rule: RuleRef;
  /** The headings of the guidance under which the rule stands; absent where the specification decided. */
  readonly clause?: string;
  /** The civil day that the decision turns on: a limit, a start, a due date. */
  readonly on?: IsoDate;
  readonly inputs: Inputs;
}

/** One thing a rule decided. Words for people come from i18n by `code`. */
export interface Decision<Code extends string = string> {
  readonly effect: Effect;
  readonly code: Code;
  readonly why: Why;
}

/** The reason for a decision: the rule with its clause, what it looked at, and the day it turns on. */
export function because(rule: RuleRef, inputs: Inputs = {}, on?: IsoDate): Why {
  return { rule, ...clauseOf(rule), inputs, ...(on === undefined ? {} : { on }) };
}

function clauseOf(rule: RuleRef): { readonly clause?: string } {
  return isRuleId(rule) ? { clause: RULES[rule].clause } : {};
}

/** The rule that an entry of a pack carries, or the point of the specification where it carries none of the guidance. */
export const ruleOr = (rule: string | undefined, point: RuleRef): RuleRef =>
  rule !== undefined && isRuleId(rule) ? rule : point;

/** Whether a text names a rule of the guidance. */
export const isRuleId = (text: string): text is RuleId => Object.hasOwn(RULES, text);
