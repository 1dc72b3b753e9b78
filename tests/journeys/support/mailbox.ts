import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import type { PersonKey } from './desk';
import type { LocalStack } from './local-stack';

const SCOPE = 'User.Read Mail.ReadWrite Mail.ReadWrite.Shared Calendars.ReadWrite';

/** Graph as somebody's own Outlook asks it; throws when it is refused. */
export async function askOutlook<T>(stack: LocalStack, person: PersonKey, path: string): Promise<T> {
  const { id, organisation } = seedIds.people[person];
  const token = await stack.admin<{ accessToken: string }>('POST', '/broker/token', {
    clientId: seedIds.hostClientId,
    personId: id,
    organisationId: seedIds.organisations[organisation as keyof typeof seedIds.organisations].id, // a key of the same file
    scope: SCOPE,
    interactive: false,
    origin: stack.hosts,
  });
  const answer = await fetch(`${stack.tenant}/v1.0${path}`, {
    headers: { authorization: `Bearer ${token.accessToken}` },
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

/** Who reads which mailbox of the authority. */
const READERS = {
  psp: { person: 'pspOfficer', path: `/users/${seedIds.sharedMailboxes.psp.address}` },
  sfs: { person: 'deso', path: `/users/${seedIds.sharedMailboxes.sfs.address}` },
  ewo: { person: 'ewo', path: '/me' },
} as const;
export type AuthorityMailbox = keyof typeof READERS;

/** The subjects of the plans that lie in an inbox of the authority about one case; invitations carry no attachment. */
export async function received(stack: LocalStack, mailbox: AuthorityMailbox, caseRef: string): Promise<string[]> {
  const { person, path } = READERS[mailbox];
  const { value } = await askOutlook<{ value: { subject: string; hasAttachments: boolean }[] }>(
    stack,
    person,
    `${path}/mailFolders/inbox/messages?$top=100&$select=subject,hasAttachments`,
  );
  const plans = value.filter(({ subject, hasAttachments }) => hasAttachments && subject.includes(caseRef));
  return plans.map(({ subject }) => subject);
}

/** How many plans of one case each mailbox of the authority holds. */
export async function receivedCounts(stack: LocalStack, caseRef: string): Promise<Record<AuthorityMailbox, number>> {
  const count = async (mailbox: AuthorityMailbox) => (await received(stack, mailbox, caseRef)).length;
  return { psp: await count('psp'), sfs: await count('sfs'), ewo: await count('ewo') };
}
