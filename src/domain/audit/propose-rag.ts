import type { IsoDate } from '../date/iso-date';
import { because, type Decision, type Why } from '../rule/decision';
import type { RagFacts } from './rag-facts';
import { GREEN_ROWS, type GreenKey, RAG_ROWS, type RagColour, type RagKey } from './rag-matrix';

/** What the machine proposes; an officer of the authority confirms it (`confirmRag`). */
export interface RagProposal {
  readonly colour: RagColour;
  /** Red only because of who the pupil is (r5): the officer may confirm or change it (DOMAIN G-3). */
  readonly subType?: 'vulnerability';
  /** Every row that matches, in the order of the matrix. */
  readonly reasons: readonly { readonly key: RagKey; readonly colour: 'red' | 'amber'; readonly why: Why }[];
  /** Every condition of Green that is not met, whatever the colour. */
  readonly incomplete: readonly { readonly key: GreenKey; readonly why: Why }[];
  /** Rows that wait for the first review. */
  readonly notAssessed: readonly RagKey[];
  /** What follows beside the colour: a safeguarding tick warns and makes a task for the DSL, and is not Red by itself. */
  readonly notes: readonly Decision[];
  readonly proposedOn: IsoDate;
}

/**
 * The colour of a reduced timetable by the audit matrix (R-NPT-62, DOMAIN B6), on a civil day: any Red row makes Red,
 * else any Amber row Amber, else Green when all eight conditions are met, else Amber for what is incomplete.
 */
export function proposeRag(facts: RagFacts, proposedOn: IsoDate): RagProposal {
  const reasons = RAG_ROWS.flatMap(({ key, colour, matches }) => {
    const why = matches(facts);
    return why ? [{ key, colour, why }] : [];
  });
  const incomplete = GREEN_ROWS.filter((row) => !row.holds(facts)).map(({ key, why }) => ({ key, why: why(facts) }));
  const colour = colourOf(reasons, incomplete);
  return {
    colour,
    ...subTypeOf(reasons),
    reasons,
    incomplete,
    notAssessed: notAssessed(facts),
    notes: notesOn(facts),
    proposedOn,
  };
}

function notAssessed({ latestReview }: RagFacts): RagKey[] {
  if (latestReview !== undefined) return [];
  return RAG_ROWS.filter(({ needsReview }) => needsReview).map(({ key }) => key);
}

function colourOf(reasons: RagProposal['reasons'], incomplete: RagProposal['incomplete']): RagColour {
  if (reasons.some(({ colour }) => colour === 'red')) return 'red';
  return reasons.length > 0 || incomplete.length > 0 ? 'amber' : 'green';
}

function subTypeOf(reasons: RagProposal['reasons']): Pick<RagProposal, 'subType'> {
  const reds = reasons.filter(({ colour }) => colour === 'red').map(({ key }) => key);
  return reds.length === 1 && reds[0] === 'r5' ? { subType: 'vulnerability' } : {};
}

function notesOn({ hasSafeguardingConcern }: RagFacts): Decision[] {
  if (hasSafeguardingConcern !== true) return [];
  const why = because('R-NPT-87', { hasSafeguardingConcern });
  return [
    { effect: 'warn', code: 'rag.safeguardingConcern', why },
    { effect: 'auto', code: 'rag.dslTask', why },
  ];
}
