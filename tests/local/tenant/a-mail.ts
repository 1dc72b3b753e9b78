import type { Api, OpenTenant } from './a-tenant';

/** A list of receivers as Graph takes it. */
export const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));

export const aMail = {
  subject: 'Cynllun PSP-0001 – Ŵythnos 1',
  body: { contentType: 'text', content: 'Mae’r cynllun ynghlwm.' },
  toRecipients: to('sian.morgan@brynglas.example'),
};

/** A small file as Graph takes it. */
export const aFile = (name: string, content: string) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType: 'text/plain',
  contentBytes: Buffer.from(content).toString('base64'),
});

/** What a folder holds, newest first. */
export async function messagesIn(api: Api, folder: string, mailbox = '/me') {
  return (await api('GET', `${mailbox}/mailFolders/${folder}/messages?$top=50`)).json.value;
}

/** Puts the clock forward from nine o'clock on the day the demonstration starts. */
export async function moveClockTo(tenant: OpenTenant, time: string): Promise<void> {
  await tenant.admin('POST', '/admin/clock', { now: `2026-11-03T${time}Z` });
}
