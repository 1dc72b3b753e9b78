import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.ttf', '.otf', '.txt', '.wasm']);
const SMALL_BYTES = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const compressed = new Map<string, Uint8Array>();

/** The MIME type a file name asks for. */
export const contentType = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

/** The file under `root` that a URL path names, or null: never outside `root`, never a folder. */
export async function fileUnder(root: string, urlPath: string): Promise<string | null> {
  const name = decoded(urlPath);
  if (name === null) return null;
  const path = normalize(join(root, name));
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? path : null;
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

/**
 * Answers with a file, compressed as the browser accepts: with the `.br` or `.gz` beside it where the build made one,
 * else compressed once and kept in memory.
 */
export async function fileResponse(path: string, request: Request, headers: Record<string, string>): Promise<Response> {
  const body = await readFile(path);
  const encoding = COMPRESSIBLE.has(extname(path)) && body.length > SMALL_BYTES ? acceptedEncoding(request) : null;
  const base = { ...headers, 'content-type': contentType(path), vary: 'Accept-Encoding' };
  if (!encoding) return new Response(body, { headers: base });
  const bytes = await encode(path, body, encoding);
  return new Response(bytes as BodyInit, { headers: { ...base, 'content-encoding': encoding } }); // Uint8Array is a body
}

function acceptedEncoding(request: Request): 'br' | 'gzip' | null {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

async function encode(path: string, body: Uint8Array, encoding: 'br' | 'gzip'): Promise<Uint8Array> {
  const beside = await readFile(`${path}.${encoding === 'br' ? 'br' : 'gz'}`).catch(() => null);
  if (beside) return beside;
  const { mtimeMs } = await stat(path);
  const key = `${encoding}|${mtimeMs}|${path}`;
  const kept = compressed.get(key);
  if (kept) return kept;
  const made =
    encoding === 'br'
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await zip(body, { level: 6 });
  compressed.set(key, made);
  return made;
}
