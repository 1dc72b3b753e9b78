import { Fault } from '../../domain/result/fault';
import type { Fonts } from './open-document';

/** Fetches the two fonts that lie beside the built site; the bundler turns these addresses into its own. */
export async function loadFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all([
    fontBytes(new URL('./fonts/dejavu-sans.ttf', import.meta.url)),
    fontBytes(new URL('./fonts/dejavu-sans-bold.ttf', import.meta.url)),
  ]);
  return { regular, bold };
}

async function fontBytes(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Fault(`fonts:${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
