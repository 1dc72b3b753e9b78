import { FILTER_KEY } from './board-rows';

export interface BoardTimes {
  readonly mountMs: number;
  readonly keyMs: number;
  readonly nodes: number;
}

/** Draws a board, then types one character into its search box; both until the frame after the change was painted. */
export async function timeBoard(draw: () => void, place: HTMLElement): Promise<BoardTimes> {
  const start = performance.now();
  draw();
  const box = await until(
    () => place.querySelector('[role="row"] ~ [role="row"], [role="rowgroup"] [role="row"]') && searchBox(place),
  );
  await painted();
  const mountMs = performance.now() - start;
  const nodes = place.querySelectorAll('*').length;

  const pressed = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, FILTER_KEY);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => !place.textContent?.includes('Mali') && box);
  await painted();
  return { mountMs, keyMs: performance.now() - pressed, nodes };
}

const searchBox = (place: HTMLElement) => place.querySelector<HTMLInputElement>('input');

async function until<T>(look: () => T | false | null | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Resolves after the next frame has been handed to the screen. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
