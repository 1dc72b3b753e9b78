import type { Browser } from 'playwright-core';
import type { Measure } from './measure';
import { type Load, measureLoad, type Place } from './measure-load';
import { median } from './median';

/** The starter projects of Microsoft as multiples of the floor (docs/speed.md); ours must not be slower. */
const CONTROL_MOST = { pane: 3.7, tab: 4.2 };
/** A page that paints from its own HTML: a third of the starter project's 4.7 floors. */
const PAINT_MOST = 1.55;
const LONG_TASKS_MOST_MS = 230;

/** Loads every place in turn, `runs` times after one discarded round, and compares the medians with the floor. */
export async function measureLoads(
  browser: Browser,
  places: Readonly<Record<string, Place>>,
  runs: number,
): Promise<Measure[]> {
  const loads = new Map<string, Load[]>(Object.keys(places).map((name) => [name, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, place] of Object.entries(places)) {
      const load = await measureLoad(browser, place);
      if (run > 0) loads.get(name)?.push(load);
    }
  }
  const middle = (name: string, of: keyof Load) => median((loads.get(name) ?? []).map((load) => load[of]));
  const floor = (of: keyof Load) => ({ name: 'floor', value: middle('floor', of) });
  return Object.entries(places).flatMap(([name, place]): Measure[] => {
    const measure = (what: string, of: keyof Load, unit: Measure['unit'], more: Partial<Measure> = {}): Measure => ({
      group: 'load',
      name: `${name}: ${what}`,
      value: middle(name, of),
      unit,
      ...more,
    });
    const kind = name.startsWith('pane') ? 'pane' : name.startsWith('tab') ? 'tab' : undefined;
    const most = (value: number, of: 'value' | 'ratio' = 'ratio') =>
      kind ? { target: { of, most: value } as const } : {};
    return [
      measure('first paint', 'firstPaintMs', 'ms', { peer: floor('firstPaintMs'), ...most(PAINT_MOST) }),
      measure('first control', 'firstControlMs', 'ms', {
        peer: floor('firstControlMs'),
        ...most(CONTROL_MOST[kind ?? 'tab']),
      }),
      ...(place.awaitedText
        ? [measure('first case on screen', 'contentMs', 'ms', { peer: floor('firstControlMs') })]
        : []),
      measure('long tasks over 50 ms', 'longTaskExcessMs', 'ms', most(LONG_TASKS_MOST_MS, 'value')),
      { ...measure('script received', 'scriptBytes', 'KB'), value: middle(name, 'scriptBytes') / 1024 },
      measure('requests', 'requests', 'requests'),
    ];
  });
}
