import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenStoreFault } from './broken-store-fault';
import { type Entry, type JournalLine, parsedLine, type SnapshotHead } from './entry';
import { linesOf } from './lines-of';
import type { Change } from './store';

const JOURNAL = 'journal.ndjson';
const SNAPSHOT = 'snapshot.ndjson';

/** What opening a journal found. */
interface Kept {
  /** The number of the last line. */
  last: number;
  soundBytes: number;
}

/**
 * An append-only file beside a snapshot. Lines are numbered and the snapshot says up to which of them it holds, so a
 * kill at any moment of `compact` leaves either the old pair or the new one, and a line that is missing is noticed.
 */
export class Journal {
  readonly #directory: string;
  #file: FileHandle;
  #last: number;
  #bytes: number;

  private constructor(directory: string, file: FileHandle, { last, soundBytes }: Kept) {
    this.#directory = directory;
    this.#file = file;
    this.#last = last;
    this.#bytes = soundBytes;
  }

  /**
   * Opens (or starts) the journal of a folder and hands every entry ever kept to `replay`. Throws a BrokenStoreFault
   * when something in the middle is damaged; a last line torn by a kill was never answered and is cut off.
   */
  static async open(directory: string, replay: (entry: Entry) => void): Promise<Journal> {
    const upTo = replaySnapshot(join(directory, SNAPSHOT), replay);
    const kept = replayJournal(join(directory, JOURNAL), upTo, replay);
    const file = await open(join(directory, JOURNAL), 'a');
    await file.truncate(kept.soundBytes);
    await rm(join(directory, `${SNAPSHOT}.new`), { force: true }); // torn by a kill: the journal still has it all
    await syncFolder(directory);
    return new Journal(directory, file, kept);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Resolves when the lines are on the disk. */
  async append(entries: readonly Entry[]): Promise<void> {
    const text = entries.map((entry) => `${JSON.stringify(this.#numbered(entry))}\n`).join('');
    await this.#file.appendFile(text);
    await this.#file.sync();
    this.#bytes += Buffer.byteLength(text);
  }

  /** Replaces snapshot and journal by these records: temporary file, sync, rename, then an empty journal. */
  async compact(everything: readonly Change[]): Promise<void> {
    const temporary = join(this.#directory, `${SNAPSHOT}.new`);
    const head: SnapshotHead = { clear: true, upTo: this.#last, records: everything.length };
    const file = await open(temporary, 'w');
    await file.appendFile(`${JSON.stringify(head)}\n`);
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

  #numbered(entry: Entry): JournalLine {
    this.#last += 1;
    return { number: this.#last, ...entry };
  }
}

/** Hands over the records of a snapshot; returns the number of the last journal line it holds. */
function replaySnapshot(path: string, replay: (entry: Entry) => void): number {
  let head: Partial<SnapshotHead> | undefined;
  let records = 0;
  for (const { text, number, whole } of linesOf(path)) {
    const entry = whole ? parsedLine(text) : undefined;
    if (entry === undefined) throw new BrokenStoreFault(path, `line ${number} cannot be read`);
    if (head === undefined) head = entry;
    else records += 1;
    replay(entry);
  }
  if (head?.records !== undefined && head.records !== records) {
    throw new BrokenStoreFault(path, `it has ${records} of ${head.records} records`);
  }
  return head?.upTo ?? 0;
}

/** Hands over the lines of a journal that the snapshot does not hold yet. */
function replayJournal(path: string, upTo: number, replay: (entry: Entry) => void): Kept {
  let last: number | undefined;
  let soundBytes = 0;
  for (const { text, number, start, end, whole } of linesOf(path)) {
    if (!whole) break;
    const entry = parsedLine(text);
    if (entry === undefined) throw new BrokenStoreFault(path, `line ${number} cannot be read`, start);
    const mark = entry.number;
    const follows = mark === undefined || (last === undefined ? mark <= upTo + 1 : mark === last + 1);
    if (!follows) throw new BrokenStoreFault(path, `what stood before line ${number} is missing`, start);
    if (mark === undefined || mark > upTo) replay(entry);
    last = mark ?? last;
    soundBytes = end;
  }
  return { last: Math.max(last ?? 0, upTo), soundBytes };
}

const CHUNK_CHARACTERS = 1024 * 1024;

/** The lines of a snapshot, as few writes of bounded size. */
function* chunks(changes: readonly Change[]): Generator<string> {
  let chunk = '';
  for (const change of changes) {
    chunk += `${JSON.stringify({ changes: [change] })}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}
