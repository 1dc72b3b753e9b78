import type { Person, TenantClient } from '../frame/tenant-client';
import type { HostConfig } from '../host-config';

/** A message of ours may give an address without a name. */
export type EmailAddress = { readonly name?: string; readonly address: string };
export type GraphRecipient = { readonly emailAddress: EmailAddress };
export type GraphTime = { readonly dateTime: string; readonly timeZone: string };
export type MessageSummary = {
  readonly id: string;
  readonly subject: string | null;
  readonly from?: GraphRecipient | null;
  readonly toRecipients?: readonly GraphRecipient[];
  readonly receivedDateTime?: string;
  readonly bodyPreview?: string;
  readonly hasAttachments?: boolean;
  readonly isRead?: boolean;
};
export type Message = MessageSummary & { readonly body?: { readonly contentType: string; readonly content: string } };
export type FileAttachment = {
  readonly id: string;
  readonly name: string;
  readonly contentType?: string | null;
  readonly size?: number;
  readonly contentBytes?: string;
};
export type CalendarEvent = {
  readonly id: string;
  readonly subject: string | null;
  readonly start: GraphTime;
  readonly end: GraphTime;
  readonly sensitivity?: string;
  readonly isOnlineMeeting?: boolean;
  readonly isCancelled?: boolean;
  readonly location?: { readonly displayName?: string };
  readonly organizer?: GraphRecipient;
  readonly attendees?: readonly (GraphRecipient & {
    readonly type?: string;
    readonly status?: { readonly response?: string };
  })[];
  readonly body?: { readonly contentType: string; readonly content: string };
};

const SCOPES =
  'User.Read Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Calendars.ReadWrite Calendars.ReadWrite.Shared';

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

/** Reads and writes mail and calendars as the person at this computer, as Outlook itself would. */
export class HostGraph {
  constructor(
    private readonly config: HostConfig,
    private readonly tenant: TenantClient,
    private readonly person: Person,
  ) {}

  async get<Answer>(path: string): Promise<Answer> {
    return (await this.request('GET', path)).json() as Promise<Answer>; // the caller names the Graph resource it asks for
  }

  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    return (await this.request('POST', path, body)).json() as Promise<Answer>; // as above
  }

  private async request(method: string, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${await this.accessToken()}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${this.config.tenantOrigin}/v1.0${path}`, { method, headers, ...content }).catch(
      () => {
        throw new GraphFault(0, 'offline', 'Microsoft 365 cannot be reached.');
      },
    );
    if (response.ok) return response;
    const answer = (await response.json().catch(() => ({}))) as { error?: { code?: string; message?: string } }; // Graph's error shape
    throw new GraphFault(
      response.status,
      answer.error?.code ?? '',
      answer.error?.message ?? 'The request was refused.',
    );
  }

  private async accessToken(): Promise<string> {
    const answer = await this.tenant.token({
      clientId: this.config.hostClientId,
      personId: this.person.id,
      organisationId: this.person.organisationId,
      scope: SCOPES,
      interactive: false,
      origin: location.origin,
    });
    if (!answer.ok) throw new GraphFault(401, answer.code, answer.description);
    return answer.accessToken;
  }
}

/** The Graph path of a mailbox: one's own or one that is shared. */
export const mailboxPath = (address: string, person: Person): string =>
  address.toLowerCase() === person.address.toLowerCase() ? '/me' : `/users/${encodeURIComponent(address)}`;
