import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Agent, request as httpsRequest } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };

const MAIN = new URL('../../../src/local/tenant/main.ts', import.meta.url).pathname;

export interface ProcessOptions {
  /** What `bundleTenant` made. */
  bundle: string;
  dataDir: string;
  port: number;
  compactAboveBytes?: number;
  env?: Readonly<Record<string, string>>;
}

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes and assert each value
  json: any;
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;

/** The tenant in a process of its own, as `npm run tenant` runs it, and the lead's way to call it. */
export interface TenantProcess {
  /** From the start of the process to its first line, in milliseconds. */
  readonly startMs: number;
  /** Graph as the lead sees it in the host page. Rejects when the line is cut. */
  readonly graph: Call;
  readonly admin: Call;
  /** Memory that the process holds now, in bytes (Linux). */
  memoryBytes(): Promise<number>;
  /** Ends the process without a chance to save (SIGKILL). */
  kill(): Promise<void>;
}

/** The tenant as one file, so that starting it costs no compiling. */
export async function bundleTenant(directory: string): Promise<string> {
  const outfile = join(directory, 'tenant.mjs');
  await build({
    entryPoints: [MAIN],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    // Packages of the older module system call it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
  return outfile;
}

/** A port that is free now, with two below it that nobody needs. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the tenant on its folder and signs the lead in. */
export async function startTenantProcess(options: ProcessOptions): Promise<TenantProcess> {
  const { port, dataDir } = options;
  const before = performance.now();
  const child = launch(options);
  await firstLine(child);
  const startMs = performance.now() - before;
  const ca = await readFile(join(dataDir, 'certificate/cert.pem'), 'utf8');
  const agent = new Agent({ ca, keepAlive: true });
  const origin = `https://localhost:${port}`;
  const admin: Call = (method, path, body) =>
    send(agent, method, `${origin}${path}`, body, { origin: `https://localhost:${port - 2}` });
  const token = await leadsToken(admin, port);
  return {
    startMs,
    admin,
    graph: (method, path, body, headers = {}) => {
      const url = path.startsWith('https:') ? path : `${origin}/v1.0${path}`;
      return send(agent, method, url, body, { authorization: `Bearer ${token}`, ...headers });
    },
    memoryBytes: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) * 1024;
    },
    kill: async () => {
      const ended = child.exitCode ?? child.signalCode ?? new Promise((exit) => child.once('exit', exit));
      child.kill('SIGKILL');
      await ended;
      agent.destroy();
    },
  };
}

function launch({ bundle, dataDir, port, compactAboveBytes, env }: ProcessOptions): ChildProcess {
  const compact = compactAboveBytes === undefined ? [] : ['--compact-above', String(compactAboveBytes)];
  const args = [bundle, '--port', String(port), '--data', dataDir, ...compact];
  return spawn(process.execPath, args, {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

/** Resolves when the tenant says where it is; rejects with what it said when it ends before. */
function firstLine(child: ChildProcess): Promise<void> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('The process has no output.');
  let complaint = '';
  stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    createInterface(stdout).on('line', (line) => {
      if (line.startsWith('Local tenant:')) resolve();
    });
    child.once('close', (code) => reject(new Error(`The tenant ended with ${code}: ${complaint}`)));
  });
}

async function leadsToken(admin: Call, port: number): Promise<string> {
  const { json } = await admin('POST', '/broker/token', {
    clientId: 'local-host',
    personId: seedIds.people.lead.id,
    organisationId: seedIds.organisations.school.id,
    scope: 'User.Read',
    interactive: true,
    origin: `https://localhost:${port - 2}`,
  });
  if (!json.ok) throw new Error(`No token: ${json.description}`);
  return json.accessToken;
}

function send(
  agent: Agent,
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const type: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const request = httpsRequest(url, { agent, method, headers: { ...type, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('close', () => {
        if (!response.complete) return reject(new Error('The line was cut within an answer.'));
        const answer = Buffer.concat(chunks).toString();
        const isJson = /json/.test(response.headers['content-type'] ?? '');
        resolve({ status: response.statusCode ?? 0, json: isJson ? JSON.parse(answer) : undefined });
      });
    });
    request.once('error', reject);
    request.end(text);
  });
}
