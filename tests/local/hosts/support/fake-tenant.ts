import type { FetchHandler } from '../../../../src/local/https-listener';
import seedIds from '../../../../src/local/seed-ids.json' with { type: 'json' };

/** One call that reached the fake tenant. */
export type RecordedCall = { readonly method: string; readonly path: string; readonly body: unknown };

const { school, authority } = seedIds.organisations;
const { lead, ewo, pspOfficer } = seedIds.people;

const STATE = {
  organisations: [
    { ...school, kind: 'school' },
    { ...authority, kind: 'authority' },
  ],
  people: [
    { ...lead, organisationId: school.id, guestOf: [] },
    { ...ewo, organisationId: authority.id, guestOf: [school.id] },
    { ...pspOfficer, organisationId: authority.id, guestOf: [] },
  ],
  mailboxes: [{ ...seedIds.sharedMailboxes.psp, organisationId: authority.id, shared: true, openTo: [pspOfficer.id] }],
  channels: [
    { ...seedIds.channel, membershipType: 'private', siteUrl: seedIds.site.url, organisationId: school.id },
    {
      ...seedIds.channel,
      id: '19:general@thread.tacv2',
      name: 'General',
      membershipType: 'standard',
      siteUrl: 'https://brynglas.sharepoint.example/sites/Pastoral',
      organisationId: school.id,
    },
  ],
  rooms: [{ ...seedIds.rooms.haven, organisationId: school.id }],
  now: seedIds.clock,
};

const MESSAGE = {
  id: 'message-1',
  subject: 'Plan for PSP-0001',
  from: { emailAddress: lead },
  toRecipients: [{ emailAddress: seedIds.sharedMailboxes.psp }],
  receivedDateTime: '2026-11-03T08:30:00Z',
  hasAttachments: true,
  isRead: false,
  body: { contentType: 'html', content: '<p>The plan is attached.</p><script>parent.hacked = true</script>' },
};
const BOUNCE = {
  ...MESSAGE,
  id: 'message-2',
  subject: 'Undeliverable: Plan for PSP-0002',
  from: { emailAddress: { name: 'Microsoft Outlook', address: 'postmaster@brynglas.example' } },
  receivedDateTime: '2026-11-03T08:00:00Z',
  hasAttachments: false,
  isRead: true,
  body: { contentType: 'text', content: 'nobody@nowhere.example was not found.' },
};
const DRAFT = {
  ...MESSAGE,
  id: 'draft-1',
  subject: 'Half a thought',
  hasAttachments: false,
  isRead: true,
  body: { contentType: 'html', content: 'One<br>two' },
};
const FOLDERS = [
  { id: 'f1', displayName: 'Inbox', unreadItemCount: 1, totalItemCount: 2 },
  { id: 'f2', displayName: 'Sent Items', unreadItemCount: 0, totalItemCount: 0 },
  { id: 'f3', displayName: 'Drafts', unreadItemCount: 0, totalItemCount: 1 },
  { id: 'f4', displayName: 'Deleted Items', unreadItemCount: 0, totalItemCount: 4 },
];
const ATTACHMENT = {
  id: 'attachment-1',
  name: 'plan.pdf',
  contentType: 'application/pdf',
  size: 9,
  contentBytes: Buffer.from('%PDF-1.7\n').toString('base64'),
};
const EVENT = {
  id: 'event-1',
  subject: 'PSP meeting – PSP-0001',
  start: { dateTime: '2026-11-05T10:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-05T11:00:00.0000000', timeZone: 'UTC' },
  sensitivity: 'private',
  isOnlineMeeting: true,
  location: { displayName: 'The Haven' },
  isOrganizer: true,
  onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/one' },
  organizer: { emailAddress: lead },
  attendees: [{ type: 'required', emailAddress: ewo, status: { response: 'accepted' } }],
  body: { contentType: 'html', content: '<p>Agenda</p>' },
};

const SAME_TIME = {
  ...EVENT,
  id: 'event-2',
  subject: 'Assembly',
  start: { dateTime: '2026-11-05T10:30:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-05T11:30:00.0000000', timeZone: 'UTC' },
  sensitivity: 'normal',
  isOnlineMeeting: false,
  isOrganizer: false,
};
const LATER = {
  ...SAME_TIME,
  id: 'event-3',
  subject: 'PSP review – PSP-0001',
  start: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-24T11:00:00.0000000', timeZone: 'UTC' },
};
const POST = {
  id: '1',
  createdDateTime: '2026-11-02T15:00:00Z',
  from: { user: { displayName: ewo.name } },
  body: { contentType: 'html', content: 'The plan is ready.<img src=x onerror="parent.hacked = true">' },
};

/** The doors of the tenant that the host pages use, answered from memory. */
export class FakeTenant {
  readonly calls: RecordedCall[] = [];
  private readonly kept = new Map<string, unknown>();
  private readonly consented = new Set(['User.Read']);
  faults: unknown[] = [];
  activities: unknown[] = [];
  /** Paths that are answered 503 with Graph's own words. */
  readonly failing = new Set<string>();
  now = STATE.now;

  bodyOf(method: string, path: string): unknown {
    return this.calls.filter((call) => call.method === method && call.path === path).at(-1)?.body;
  }

  readonly fetch: FetchHandler = async (request) => {
    const cors = {
      'access-control-allow-origin': request.headers.get('origin') ?? '*',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    };
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
    const { pathname } = new URL(request.url);
    const text = await request.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    this.calls.push({ method: request.method, path: pathname, body });
    if (this.failing.has(pathname)) {
      const error = { code: 'serviceNotAvailable', message: 'Try again later.' };
      return Response.json({ error }, { status: 503, headers: cors });
    }
    return Response.json(this.answer(request.method, pathname, body), { headers: cors });
  };

  /** Keeps a value as a host page would. */
  keep(path: string, value: unknown): void {
    this.kept.set(path, value);
  }

  private answer(method: string, path: string, body: unknown): unknown {
    if (path === '/admin/state') return { ...STATE, now: this.now, faults: this.faults };
    if (path === '/admin/faults') return this.keepFaults(body);
    if (path === '/admin/clock') return this.setClock(body);
    if (path.startsWith('/admin/hosts/')) return this.hostValue(method, path, body);
    if (path === '/broker/token') return this.token(body as TokenBody); // sent by the host page under test
    if (path === '/admin/activities') return this.activities;
    if (path.startsWith('/v1.0/teams/')) return method === 'GET' ? { value: [POST] } : POST;
    if (path.endsWith('/mailFolders')) return { value: FOLDERS };
    if (path.endsWith('/mailFolders/drafts/messages')) return { value: [DRAFT] };
    if (path.endsWith('/messages/draft-1')) return DRAFT;
    if (path.endsWith('/messages/message-2')) return BOUNCE;
    if (method === 'POST' && path.endsWith('/messages')) return { ...DRAFT, id: 'draft-2' };
    if (path.endsWith('/events/event-1')) return EVENT;
    if (path.endsWith('/attachments')) return { value: [ATTACHMENT] };
    if (path.endsWith('/messages/message-1')) return MESSAGE;
    if (path.endsWith('/mailFolders/inbox/messages')) return { value: [MESSAGE, BOUNCE] };
    if (path.endsWith('/calendarView')) return { value: [EVENT, SAME_TIME, LATER] };
    return path === '/v1.0/me/events' ? EVENT : { value: [] };
  }

  private keepFaults(body: unknown): unknown {
    this.faults = (body as { rules: unknown[] }).rules; // sent by the host page under test
    return { ok: true };
  }

  private setClock(body: unknown): unknown {
    this.now = (body as { now: string }).now; // sent by the host page under test
    return { ok: true };
  }

  private hostValue(method: string, path: string, body: unknown): unknown {
    if (method === 'PUT') this.kept.set(path, body);
    return this.kept.get(path) ?? null;
  }

  private token({ clientId, personId, organisationId, scope, interactive }: TokenBody): unknown {
    const scopes = scope.split(' ').filter((one) => !['openid', 'profile', 'offline_access', 'email'].includes(one));
    const missing = clientId === seedIds.hostClientId ? [] : scopes.filter((one) => !this.consented.has(one));
    if (missing.length > 0 && !interactive) {
      return {
        ok: false,
        status: 'USER_INTERACTION_REQUIRED',
        code: 'consent_required',
        subError: '',
        description: '',
        missing,
      };
    }
    for (const one of missing) this.consented.add(one);
    const person = STATE.people.find(({ id }) => id === personId) ?? STATE.people[0];
    const claims = {
      oid: personId,
      tid: organisationId,
      aud: clientId,
      preferred_username: person?.address,
      name: person?.name,
    };
    return {
      ok: true,
      accessToken: unsignedToken({ ...claims, scp: scopes.join(' ') }),
      idToken: unsignedToken(claims),
      expiresIn: 3600,
      scope: scopes.join(' '),
      account: {
        homeAccountId: `${personId}.${person?.organisationId}`,
        environment: 'login.microsoftonline.com',
        tenantId: organisationId,
        localAccountId: personId,
        username: person?.address,
        name: person?.name,
        idTokenClaims: claims,
      },
    };
  }
}

type TokenBody = { clientId: string; personId: string; organisationId: string; scope: string; interactive: boolean };

function unsignedToken(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.x`;
}
