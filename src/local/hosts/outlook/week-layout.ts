/** Something that takes time. */
export type Span = { readonly startMs: number; readonly endMs: number };

/** Where a thing stands among those at the same time: in which lane, of how many. */
export type Placed<Thing extends Span> = { readonly thing: Thing; readonly lane: number; readonly lanes: number };

/** Lays out what happens in one day so that things at the same time stand side by side, in order of their start. */
export function sideBySide<Thing extends Span>(things: readonly Thing[]): readonly Placed<Thing>[] {
  const inOrder = [...things].sort((one, other) => one.startMs - other.startMs || other.endMs - one.endMs);
  return clusters(inOrder).flatMap((cluster) => {
    const laneEnds: number[] = [];
    const laned = cluster.map((thing) => {
      const free = laneEnds.findIndex((endMs) => endMs <= thing.startMs);
      const lane = free === -1 ? laneEnds.length : free;
      laneEnds[lane] = thing.endMs;
      return { thing, lane };
    });
    return laned.map((placed) => ({ ...placed, lanes: laneEnds.length }));
  });
}

/** Groups of things that touch each other in time, directly or through one between them. */
function clusters<Thing extends Span>(inOrder: readonly Thing[]): readonly (readonly Thing[])[] {
  const groups: Thing[][] = [];
  let openUntil = Number.NEGATIVE_INFINITY;
  for (const thing of inOrder) {
    if (thing.startMs >= openUntil) groups.push([]);
    groups.at(-1)?.push(thing);
    openUntil = Math.max(openUntil, thing.endMs);
  }
  return groups;
}
