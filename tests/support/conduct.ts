import type { MemoryWorld } from './memory-world';
import type { Call } from './world-faults';

/** A small seeded generator (mulberry32): the same number gives the same run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Waiting {
  readonly call: Call;
  readonly go: () => void;
}

/** From now on every request waits for its turn, and time passes only when the conductor lets it. */
export function takeTheBaton(world: MemoryWorld, random: () => number) {
  const waiting: Waiting[] = [];
  world.time.isConducted = true;
  world.faults.turn = (call) => new Promise((go) => waiting.push({ call, go }));
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  return {
    /** Requests and waiting take no time again; whoever still waited for a turn waits for ever. */
    layDown(): void {
      world.time.isConducted = false;
      world.faults.turn = () => Promise.resolve();
    },
    /** Lets requests and time go on in a random order until `isOver` or this many minutes have passed. */
    async play(minutes: number, isOver: () => boolean): Promise<void> {
      const end = world.time.now + minutes * 60_000;
      await settled();
      while (world.time.now < end && !isOver()) {
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        if (!next || random() < 0.02) {
          if (!next) {
            if (!world.time.advanceToNext()) return;
          } else world.time.advance(random() * 20_000);
        }
        next?.go();
        await settled();
      }
    },
  };
}
