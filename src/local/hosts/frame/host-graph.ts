import type { HostConfig } from '../host-config';
import type { Person, TenantClient } from './tenant-client';

/** A refusal of Graph in its own words, or no answer at all (status 0). */
export class GraphFault extends Error {
  override readonly name = 'GraphFault';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A page of a Graph collection. */
export type GraphPage<Row> = { readonly value: readonly Row[]; readonly '@odata.nextLink'?: string };

/** Speaks Graph as the person at this computer, with the host pages' own client, as Outlook and Teams themselves would. */
export class HostGraph {
  constructor(
    private readonly config: HostConfig,
    private readonly tenant: TenantClient,
    private readonly signedIn: { readonly person: Person; readonly organisationId: string; readonly scope: string },
  ) {}

  /** Reads a path below `/v1.0`, or a next link as it was given. */
  async get<Answer>(path: string): Promise<Answer> {
    return (await this.request('GET', path)).json() as Promise<Answer>; // the caller names the Graph resource it asks for
  }

  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    return (await this.request('POST', path, body)).json() as Promise<Answer>; // as above
  }

  /** A request whose answer holds nothing to read. */
  async tell(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<void> {
    await this.request(method, path, body);
  }

  private async request(method: string, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${await this.accessToken()}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const base = `${this.config.tenantOrigin}/v1.0`;
    const url = path.startsWith(base) ? path : base + path;
    const response = await fetch(url, { method, headers, ...content }).catch(() => {
      throw new GraphFault(0, 'offline', 'Microsoft 365 cannot be reached.');
    });
    if (response.ok) return response;
    const answer = (await response.json().catch(() => ({}))) as { error?: { code?: string; message?: string } }; // Graph's error shape
    throw new GraphFault(
      response.status,
      answer.error?.code ?? '',
      answer.error?.message ?? 'The request was refused.',
    );
  }

  private async accessToken(): Promise<string> {
    const { person, organisationId, scope } = this.signedIn;
    const answer = await this.tenant.token({
      clientId: this.config.hostClientId,
      personId: person.id,
      organisationId,
      scope,
      interactive: false,
      origin: location.origin,
    });
    if (!answer.ok) throw new GraphFault(401, answer.code, answer.description);
    return answer.accessToken;
  }
}

/** Why something failed, in the words of whoever refused it. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '');
