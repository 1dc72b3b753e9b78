import type { IsoDate } from '../date/iso-date';
import type { Issue } from '../result/result';
import type { Inputs, RuleRef } from '../rule/decision';
import type { Addressee } from './configured-address';
import type { MessageContent, MessageKind, MessageSubject } from './message';

/** One row of DOMAIN B5: an event sends this to that addressee, by that rule. */
export interface MessageRow<Facts> {
  readonly kind: MessageKind;
  readonly to: Addressee;
  readonly content: readonly MessageContent[] | ((facts: Facts) => readonly MessageContent[]);
  readonly subject: MessageSubject;
  readonly rule: RuleRef;
  readonly when?: (facts: Facts) => boolean;
  /** What the reason names beside the rule. */
  readonly inputs?: (facts: Facts) => Inputs;
  /** What stops this row alone. */
  readonly neverWhen?: (facts: Facts) => Issue[];
  /** The civil day that the message turns on. */
  readonly on?: (facts: Facts) => IsoDate;
}

/** What an event sends, and what stops all of it. */
export interface EventMessages<Facts> {
  readonly neverWhen?: (facts: Facts) => Issue[];
  readonly rows: readonly MessageRow<Facts>[];
}
