import type { IsoDate } from '../date/iso-date';
import { because, type Why } from '../rule/decision';

/** One placement as it was notified to the authority. `end` is the last day; absent while it is open. */
export interface NotifiedPlacement {
  readonly caseRef: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly start: IsoDate;
  readonly end?: IsoDate;
}

/** Something an authority's officer did or noted about a provider. */
export interface ProviderEvent {
  readonly providerId: string;
  readonly kind: 'visit' | 'concern' | 'concernResolved';
  readonly on: IsoDate;
}

/** One line of the authority's database of providers. */
export interface ProviderLine {
  readonly providerId: string;
  readonly providerName: string;
  readonly firstUsedOn: IsoDate;
  /** Cases with a placement that is open on the day. */
  readonly openCases: readonly string[];
  readonly lastVisitOn?: IsoDate;
  /** Concerns raised less those resolved; never below 0. */
  readonly openConcerns: number;
  readonly why: Why;
}

/**
 * R-NPT-85: the authority's database of alternative provision on a civil day, from what schools notified and officers
 * noted up to that day: a line for each provider, most pupils first, then by name. The newest name counts.
 */
export function providerRegister(
  placements: readonly NotifiedPlacement[],
  events: readonly ProviderEvent[],
  today: IsoDate,
): ProviderLine[] {
  const known = placements.filter(({ start }) => start <= today).sort((one, other) => compare(one.start, other.start));
  const latest = new Map(known.map((placement) => [placement.providerId, placement]));
  return [...latest.values()]
    .map((placement) => lineOf(placement, known, events, today))
    .sort(
      (one, other) => other.openCases.length - one.openCases.length || compare(one.providerName, other.providerName),
    );
}

function lineOf(
  { providerId, providerName, start }: NotifiedPlacement,
  known: readonly NotifiedPlacement[],
  events: readonly ProviderEvent[],
  today: IsoDate,
): ProviderLine {
  const placements = known.filter((placement) => placement.providerId === providerId);
  const own = events.filter((event) => event.providerId === providerId && event.on <= today);
  const count = (kind: ProviderEvent['kind']) => own.filter((event) => event.kind === kind).length;
  const open = placements.filter(({ end }) => end === undefined || end >= today);
  const visits = own.filter(({ kind }) => kind === 'visit').map(({ on }) => on);
  const lastVisitOn = visits.sort(compare).at(-1);
  return {
    providerId,
    providerName,
    firstUsedOn: placements.reduce((first, each) => (each.start < first ? each.start : first), start),
    openCases: [...new Set(open.map(({ caseRef }) => caseRef))],
    ...(lastVisitOn ? { lastVisitOn } : {}),
    openConcerns: Math.max(0, count('concern') - count('concernResolved')),
    why: because('R-NPT-85', { placements: placements.length }, today),
  };
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
