import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './store';

/** One line of the journal: changes that belong together, or the order to forget everything. */
export type Entry = { changes: readonly Change[] } | { clear: true };

const JOURNAL = 'journal.ndjson';
const SNAPSHOT = 'snapshot.ndjson';

/**
 * An append-only file beside a snapshot. Replaying the snapshot and then the whole journal is always right, even when
 * the journal still holds what the snapshot already has, because entries put whole records.
 */
export class Journal {
  readonly #directory: string;
  #file: FileHandle;
  #bytes: number;

  private constructor(directory: string, file: FileHandle, bytes: number) {
    this.#directory = directory;
    this.#file = file;
    this.#bytes = bytes;
  }

  /** Opens (or starts) the journal of a folder and hands every entry ever kept to `replay`. */
  static async open(directory: string, replay: (entry: Entry) => void): Promise<Journal> {
    for (const entry of entriesOf(await textOf(join(directory, SNAPSHOT))).entries) replay(entry);
    const journal = entriesOf(await textOf(join(directory, JOURNAL)));
    for (const entry of journal.entries) replay(entry);
    const file = await open(join(directory, JOURNAL), 'a');
    await file.truncate(journal.soundBytes); // a line torn by a kill was never answered
    return new Journal(directory, file, journal.soundBytes);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Resolves when the lines are on the disk. */
  async append(entries: readonly Entry[]): Promise<void> {
    const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    await this.#file.appendFile(text);
    await this.#file.sync();
    this.#bytes += Buffer.byteLength(text);
  }

  /** Replaces snapshot and journal by these records: temporary file, sync, rename, then an empty journal. */
  async compact(everything: Iterable<Change>): Promise<void> {
    const temporary = join(this.#directory, `${SNAPSHOT}.new`);
    const file = await open(temporary, 'w');
    await file.appendFile(`${JSON.stringify({ clear: true })}\n`);
    for (const chunk of chunks(everything)) await file.appendFile(chunk);
    await file.sync();
    await file.close();
    await rename(temporary, join(this.#directory, SNAPSHOT));
    await syncFolder(this.#directory);
    await this.#file.truncate(0);
    await this.#file.sync();
    this.#bytes = 0;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

const CHUNK_CHARACTERS = 1024 * 1024;

/** The lines of a snapshot, as few writes of bounded size. */
function* chunks(changes: Iterable<Change>): Generator<string> {
  let chunk = '';
  for (const change of changes) {
    chunk += `${JSON.stringify({ changes: [change] })}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}

function entriesOf(text: string): { entries: Entry[]; soundBytes: number } {
  const end = text.lastIndexOf('\n') + 1;
  const lines = text.slice(0, end).split('\n').filter(Boolean);
  // Our own file, written only by `append` and `compact`.
  return { entries: lines.map((line) => JSON.parse(line) as Entry), soundBytes: Buffer.byteLength(text.slice(0, end)) };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}
