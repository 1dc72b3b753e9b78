import type { IsoDate } from '../date/iso-date';
import type { Why } from '../rule/decision';
import { because } from '../rule/decision';

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
  const known = placements.filter(({ start }) => start <= today);
  const ids = [...new Set(known.map(({ providerId }) => providerId))];
  return ids
    .map((id) =>
      lineOf(
        id,
        known.filter(({ providerId }) => providerId === id),
        events,
        today,
      ),
    )
    .sort((one, other) => other.openCases.length - one.openCases.length || byName(one, other));
}

function lineOf(
  providerId: string,
  placements: readonly NotifiedPlacement[],
  events: readonly ProviderEvent[],
  today: IsoDate,
): ProviderLine {
  const own = events.filter((event) => event.providerId === providerId && event.on <= today);
  const count = (kind: ProviderEvent['kind']) => own.filter((event) => event.kind === kind).length;
  const inOrder = [...placements].sort((one, other) => (one.start < other.start ? -1 : 1));
  const open = inOrder.filter(({ end }) => end === undefined || end >= today);
  const lastVisitOn = lastOf(own.filter(({ kind }) => kind === 'visit').map(({ on }) => on));
  return {
    providerId,
    providerName: inOrder.at(-1)?.providerName ?? '',
    firstUsedOn: inOrder[0]?.start ?? today,
    openCases: [...new Set(open.map(({ caseRef }) => caseRef))],
    ...(lastVisitOn ? { lastVisitOn } : {}),
    openConcerns: Math.max(0, count('concern') - count('concernResolved')),
    why: because('R-NPT-85', { placements: placements.length }, today),
  };
}

const lastOf = (days: readonly IsoDate[]): IsoDate | undefined => [...days].sort().at(-1);
const byName = (one: ProviderLine, other: ProviderLine): number => (one.providerName < other.providerName ? -1 : 1);
