import type { HostConfig } from '../host-config';

/** Someone who can sit at this computer in the demonstration. */
export type Person = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly guestOf: readonly string[];
};
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'school' | 'authority' | 'outside';
};
export type Mailbox = {
  readonly address: string;
  readonly name: string;
  readonly organisationId: string;
  readonly shared: boolean;
  readonly openTo: readonly string[];
};
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly groupId: string;
  readonly teamName: string;
  readonly membershipType: 'standard' | 'private';
  readonly siteUrl: string;
  readonly organisationId: string;
};
export type Room = { readonly address: string; readonly name: string; readonly organisationId: string };

/** The tenant as the host pages see it (`GET /admin/state`, see `src/local/README.md`). */
export type TenantState = {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly mailboxes: readonly Mailbox[];
  readonly channels: readonly Channel[];
  readonly rooms: readonly Room[];
  readonly now: string;
  readonly faults: readonly FaultRule[];
};

/** One fault the tenant plays on demand. */
export type FaultRule = {
  readonly pathPattern: string;
  readonly kind: string;
  readonly method?: string;
  readonly rate?: number;
  readonly times?: number;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly latencyMs?: number;
};

/** One entry of somebody's activity feed. */
export type Activity = {
  readonly id: string;
  readonly text: string;
  readonly preview: string;
  readonly createdAt: string;
  readonly webUrl: string | null;
};

export type TokenRequest = {
  readonly clientId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly scope: string;
  readonly claims?: string;
  readonly interactive: boolean;
  readonly origin: string;
};
export type Account = {
  readonly homeAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly localAccountId: string;
  readonly username: string;
  readonly name: string;
  readonly idTokenClaims: Record<string, unknown>;
};
export type TokenAnswer =
  | {
      readonly ok: true;
      readonly accessToken: string;
      readonly idToken: string;
      readonly expiresIn: number;
      readonly scope: string;
      readonly account: Account;
    }
  | {
      readonly ok: false;
      readonly status: string;
      readonly code: string;
      readonly subError: string;
      readonly description: string;
      readonly missing: readonly string[];
    };

/** Calls of the tenant's own doors for host pages: state, clock, faults, kept values and tokens. */
export class TenantClient {
  constructor(private readonly config: Pick<HostConfig, 'tenantOrigin'>) {}

  state(): Promise<TenantState> {
    return this.call('GET', '/admin/state');
  }
  setNow(now: string): Promise<unknown> {
    return this.call('POST', '/admin/clock', { now });
  }
  setFaults(rules: readonly FaultRule[]): Promise<unknown> {
    return this.call('POST', '/admin/faults', { rules });
  }
  startAgain(): Promise<unknown> {
    return this.call('POST', '/admin/reset', { seed: 'demo' });
  }
  async kept<Value>(key: string, whenMissing: Value): Promise<Value> {
    const response = await this.send('GET', `/admin/hosts/${key}`);
    return response.ok ? (((await response.json()) as Value | null) ?? whenMissing) : whenMissing; // written by `keep`
  }
  keep(key: string, value: unknown): Promise<unknown> {
    return this.call('PUT', `/admin/hosts/${key}`, value);
  }
  activities(personId: string): Promise<readonly Activity[]> {
    return this.call('GET', `/admin/activities?personId=${encodeURIComponent(personId)}`);
  }
  token(request: TokenRequest): Promise<TokenAnswer> {
    return this.call('POST', '/broker/token', request);
  }

  private async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (!response.ok && !path.startsWith('/broker/'))
      throw new Error(`${method} ${path} was answered ${response.status}.`);
    return (text === '' ? null : JSON.parse(text)) as Answer; // the wire contract of src/local/README.md
  }

  private send(method: string, path: string, body?: unknown): Promise<Response> {
    const content =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return fetch(this.config.tenantOrigin + path, { method, ...content });
  }
}
