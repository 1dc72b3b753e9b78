import type { EmailAddress } from '../person/person';
import type { Issue } from '../result/result';
import type { Decision } from '../rule/decision';

/** Every message of DOMAIN B5, and N1, the notice to a colleague or team that is only made aware (DESIGN 2.1). */
export type MessageKind = `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}` | 'N1';

/** What a message carries. `awareness` is a notice without narrative. */
export type MessageContent =
  | 'plan'
  | 'timetableRecord'
  | 'checklist'
  | 'healthcarePlan'
  | 'providerNotification'
  | 'declaration'
  | 'review'
  | 'authorisationRequest'
  | 'travelForm'
  | 'awareness'
  | 'closingEvaluation'
  | 'returnDate'
  | 'withdrawal';

/** Words: `PSP <kind word> - <caseRef> v<n>`, in the recipient's language; no name, no hash (DOMAIN B5). */
export type MessageSubject =
  | 'mail.subject.plan'
  | 'mail.subject.timetableStart'
  | 'mail.subject.provisionStart'
  | 'mail.subject.reviewRecord'
  | 'mail.subject.authorisation'
  | 'mail.subject.travel'
  | 'mail.subject.awareness'
  | 'mail.subject.closing'
  | 'mail.subject.returnToFullTime'
  | 'mail.subject.copy'
  | 'mail.subject.withdrawal';

/** One message that an event asks for: what, to whom, whether it may leave, and why. Sending it is not decided here. */
export interface PlannedMessage {
  readonly kind: MessageKind;
  readonly to: readonly EmailAddress[];
  readonly content: readonly MessageContent[];
  readonly subject: MessageSubject;
  /** Whatever blocks here means: never sent. `path` is the kind, or a position among the recipients. */
  readonly issues: readonly Issue[];
  readonly decision: Decision;
  /** What has to be done beside it: an address that the settings lack becomes a task (R-NPT-24, 68). */
  readonly tasks: readonly Decision[];
}

/** True when a message has a recipient and nothing blocks it. */
export const mayLeave = ({ to, issues }: Pick<PlannedMessage, 'to' | 'issues'>): boolean =>
  to.length > 0 && issues.every(({ effect }) => effect === 'warn');
