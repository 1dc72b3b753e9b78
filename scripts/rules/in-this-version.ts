import { GUIDANCE_NOTES } from '../../src/domain/guidance/guidance-notes';
import { isPacked, type Packed } from './packed';

/** A rule with what carries it, as `file#export` or `pack.json#topic`. */
export interface CarriedRule {
  readonly id: string;
  readonly effects: readonly string[];
  readonly carriedBy: readonly string[];
}

const DISPATCH = 'src/domain/dispatch';
const CASE = 'src/domain/case';
const NOTES = 'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES';
const INVITEES = 'src/domain/invitee/invitee-rules.ts#INVITEE_ROWS';
const ALL_MESSAGES = `${DISPATCH}/message-table.ts#MESSAGE_TABLE`;
const SENT_MESSAGES = `${DISPATCH}/plan-rows.ts#PLAN_ROWS`;
/** What names a rule only to say that this version does not do it. */
const SAYS_IT_IS_MISSING = `${DISPATCH}/dispatches-for-plan.ts#notSentByThisVersion`;
/** Tables that come as a whole, with the rows of steps that no screen takes. */
const WHOLE_TABLES = [`${CASE}/transition-table.ts#TRANSITIONS`, `${CASE}/transition-follows.ts#AFTER_SIGNING`];
/** What is left in the program but runs only where a workflow names one of these steps or facts. */
const WAITS_FOR: Readonly<Record<string, RegExp>> = {
  [`${CASE}/check-review-choice.ts#reviewChose`]: /"T1[123]"/,
  [`${CASE}/check-amendment.ts#checkParentContact`]: /"T14"/,
  'src/domain/permission/may-do.ts#mayDo': /\bplacing:/,
};

/**
 * Whether what carries the rule is left in the program; in doubt no. Code decides; forms where no code carries the rule or
 * keeping an answer is what it does; figures of packs and notes of guidance only where nothing else carries it.
 */
export function isInThisVersion(rule: CarriedRule, program: Packed): boolean {
  const { id, effects, carriedBy } = rule;
  if (carriedBy.includes(SAYS_IT_IS_MISSING) || sendsMoreThanIsSent(rule)) return false;
  const others = carriedBy.filter((home) => home !== NOTES && !isFigure(home));
  const forms = others.filter((home) => home.startsWith('src/forms/'));
  const code = others.filter((home) => !forms.includes(home));
  if (code.some((home) => counts(home, effects) && isHomePacked(home, rule, program))) return true;
  const formsDecide = code.length === 0 || effects.includes('record');
  if (formsDecide && forms.some((home) => isHomePacked(home, rule, program))) return true;
  if (others.length > 0) return false;
  return (
    (carriedBy.includes(NOTES) && isNoteShown(id, program)) ||
    carriedBy.some((home) => isFigure(home) && program.has(fileOf(home)) && isTopicRead(nameIn(home), program))
  );
}

const fileOf = (home: string) => home.slice(0, home.indexOf('#'));
const nameIn = (home: string) => home.slice(home.indexOf('#') + 1);
const isFigure = (home: string) => fileOf(home).endsWith('.json');

/** The table of all messages is not what this version sends: only the messages of a plan that comes into force go out. */
const sendsMoreThanIsSent = ({ effects, carriedBy }: CarriedRule) =>
  effects.includes('auto') && carriedBy.includes(ALL_MESSAGES) && !carriedBy.includes(SENT_MESSAGES);

/** Who is invited says nothing of what the application does by itself. */
const counts = (home: string, effects: readonly string[]) =>
  !WHOLE_TABLES.includes(home) && !(home === INVITEES && effects.includes('auto'));

function isHomePacked(home: string, { id }: CarriedRule, program: Packed): boolean {
  const waitsFor = WAITS_FOR[home];
  if (waitsFor && !codeIn(program, 'src/workflows/').some((code) => waitsFor.test(code))) return false;
  const isType = /^[A-Z][a-z]/.test(nameIn(home));
  return isType ? isHandedOver(id, program) : isPacked(program, fileOf(home), nameIn(home));
}

/** A type leaves no code: what counts is that code hands the rule over by its id. */
const isHandedOver = (rule: string, program: Packed) =>
  [...program].some(
    ([file, code]) => !/^src\/(policy|domain\/(rule|guidance))\//.test(file) && code.includes(`"${rule}"`),
  );

/** A screen names the place of a note on this rule. */
function isNoteShown(rule: string, program: Packed): boolean {
  const places = GUIDANCE_NOTES.filter((note) => note.rule === rule).map(({ place }) => place);
  return codeIn(program, 'src/ui/').some((code) => places.some((place) => code.includes(`"${place}"`)));
}

/** Code outside the room of the packs, which reads every topic, reads this one by its name. */
function isTopicRead(topic: string, program: Packed): boolean {
  const reading = new RegExp(`\\bpack\\d*\\.${topic}\\b|\\breadTopic\\([^,]*, "${topic}"`);
  return codeIn(program, 'src/domain/', 'src/forms/', 'src/workflows/', 'src/ui/').some((code) => reading.test(code));
}

const codeIn = (program: Packed, ...rooms: readonly string[]) =>
  [...program].filter(([file]) => rooms.some((room) => file.startsWith(room))).map(([, code]) => code);
