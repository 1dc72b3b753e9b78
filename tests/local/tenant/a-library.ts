import { type Api, type OpenTenant, ORIGIN, type Reply, seedIds } from './a-tenant';

/** The path of the drive that the site has from the start. */
export async function aDrive(api: Api): Promise<string> {
  const { status, json } = await api('GET', `/sites/${seedIds.site.id}/drive`);
  if (status !== 200) throw new Error(`No drive: ${JSON.stringify(json)}`);
  return `/drives/${json.id}`;
}

/** Puts a file at a path below the root of a drive. */
export function putFile(
  api: Api,
  drive: string,
  path: string,
  content: string | Uint8Array,
  options = '',
  headers: Record<string, string> = {},
): Promise<Reply> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return api('PUT', `${drive}/root:/${path}:/content${options}`, bytes, {
    'content-type': 'application/octet-stream',
    ...headers,
  });
}

/** What a pre-authenticated address answers to someone without a token. */
export async function withoutToken(
  tenant: OpenTenant,
  method: string,
  url: string,
  bytes?: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Reply> {
  if (!url.startsWith(ORIGIN)) throw new Error(`Not an address of the tenant: ${url}`);
  const init = bytes === undefined ? {} : { body: Buffer.from(bytes) };
  const response = await tenant.fetch(new Request(url, { method, headers, ...init }));
  const got = Buffer.from(await response.arrayBuffer());
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const json = isJson && url.includes('/upload/') ? JSON.parse(got.toString()) : undefined;
  return { status: response.status, json, headers: response.headers, bytes: got };
}

/** One range of an upload: bytes `start` to `end` of so many. */
export function putRange(
  tenant: OpenTenant,
  uploadUrl: string,
  start: number,
  content: Uint8Array,
  total: number,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const range = `bytes ${start}-${start + content.length - 1}/${total}`;
  return withoutToken(tenant, 'PUT', uploadUrl, content, { 'content-range': range, ...headers });
}

/** Bytes that differ from place to place, so that a wrong order shows. */
export function someBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251);
}
