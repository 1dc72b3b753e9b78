const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys, Home and End move the focus among the links and buttons of a list. Tab goes on working. */
export function moveByArrows<List extends HTMLElement>(list: List): List {
  list.addEventListener('keydown', (event) => {
    const stops = [...list.querySelectorAll<HTMLElement>('a[href], button:not([disabled])')];
    const here = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const target = targetOf(event.key, here, stops.length);
    if (here === -1 || target === undefined) return;
    event.preventDefault();
    stops[target]?.focus();
  });
  return list;
}

function targetOf(key: string, here: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(Math.max(here + step, 0), count - 1);
}
