import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = new URL('../../../', import.meta.url).pathname;

/** Local Microsoft 365 as `npm start` runs it, in a process of its own, on free ports and an empty data folder. */
export interface LocalStack {
  readonly hosts: string;
  readonly app: string;
  readonly tenant: string;
  readonly dataDir: string;
  /** Ends the process without a chance to save (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again on the same ports and data. */
  startAgain(): Promise<void>;
  admin<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T>;
  /** What the tenant checked so far against the published description. */
  contract(): Promise<ContractReport>;
  end(): Promise<void>;
}
export interface ContractReport {
  readonly checked: number;
  readonly operations: Readonly<Record<string, number>>;
  readonly violations: readonly unknown[];
  /** How much of the published description the tenant speaks. */
  readonly coverage: {
    readonly described: number;
    readonly answered: number;
    readonly refused: readonly string[];
    readonly unused: readonly string[];
  };
}

export async function startLocalStack(options: { readonly today?: string } = {}): Promise<LocalStack> {
  const port = await freePorts();
  const dataDir = mkdtempSync(join(tmpdir(), 'psp-journey-'));
  const origin = (offset: number) => `https://localhost:${port + offset}`;
  let running = await launch(port, dataDir, options.today);
  const admin = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${origin(2)}${path}`, {
      method,
      headers: { origin: origin(0), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  const stop = (signal: NodeJS.Signals) => async () => {
    const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    running.kill(signal);
    await ended;
  };
  return {
    hosts: origin(0),
    app: origin(1),
    tenant: origin(2),
    dataDir,
    kill: stop('SIGKILL'),
    startAgain: async () => {
      running = await launch(port, dataDir);
    },
    admin,
    contract: () => admin<ContractReport>('GET', '/admin/contract'),
    end: stop('SIGTERM'),
  };
}

function launch(port: number, dataDir: string, today?: string): Promise<ChildProcess> {
  const args = [
    '--import',
    'tsx',
    'src/local/start.ts',
    '--port',
    String(port),
    '--data',
    dataDir,
    ...(today ? ['--today', today] : []),
  ];
  const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (/Open\s+https:/.test(said)) resolve(child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`Local Microsoft 365 ended with ${code}: ${said}`)));
  });
}

/** Three neighbouring ports that are free now. */
async function freePorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const first = 20_000 + Math.floor(Math.random() * 20_000);
    const free = await Promise.all([first, first + 1, first + 2].map(isFree));
    if (free.every(Boolean)) return first;
  }
  throw new Error('No three neighbouring ports are free.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
