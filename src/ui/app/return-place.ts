/** Where a person was on a screen when they left it. */
export interface ReturnPlace {
  readonly focusId?: string;
  readonly pageTop: number;
  /** How far the part that scrolls by itself (`data-scroll`) was. */
  readonly partTop: number;
}

const PATIENCE_MS = 3_000;
const EVERY_MS = 50;

/** Notes what has the focus and how far the screen is scrolled. */
export function leavePlace(): ReturnPlace {
  const focusId = document.activeElement?.id;
  return {
    ...(focusId ? { focusId } : {}),
    pageTop: window.scrollY,
    partTop: document.querySelector('[data-scroll]')?.scrollTop ?? 0,
  };
}

/**
 * Brings scroll and focus back once the screen has read what it shows. Gives up after three seconds, or as soon as the
 * person has put the focus somewhere else. Answers how to stop.
 */
export function returnTo(place: ReturnPlace): () => void {
  const start = document.activeElement;
  let left = PATIENCE_MS / EVERY_MS;
  const timer = setInterval(() => {
    left -= 1;
    const moved = document.activeElement !== start && document.activeElement !== document.body;
    if (moved || left === 0 || arrived(place)) clearInterval(timer);
  }, EVERY_MS);
  return () => clearInterval(timer);
}

function arrived({ focusId, pageTop, partTop }: ReturnPlace): boolean {
  const part = document.querySelector('[data-scroll]');
  if (part) part.scrollTop = partTop;
  window.scrollTo(0, pageTop);
  const target = focusId ? document.getElementById(focusId) : undefined;
  target?.focus({ preventScroll: true });
  return focusId ? document.activeElement === target : window.scrollY === pageTop && part?.scrollTop === partTop;
}
