/** Why Pastoral Support asks for anything: the one table of features, scopes and reasons (RELIABILITY 6.11). */
export type Feature = keyof typeof SCOPES;

export const SCOPES = {
  signIn: {
    scopes: ['User.Read'],
    reason: 'Know who is using it: name and address stand on what you sign, send and record.',
  },
  records: {
    scopes: ['Sites.Selected'],
    reason: 'Read and write the lists of the one site that an administrator chose; no other site.',
  },
  calendar: {
    scopes: ['Calendars.ReadWrite'],
    reason: 'Create meetings in your own calendar and find those you sent from Outlook.',
  },
  mail: {
    scopes: ['Mail.ReadWrite', 'Mail.Send'],
    reason: 'Prepare the message to the authority as a draft, send it once, and find the sent copy as evidence.',
  },
  sharedMail: {
    scopes: ['Mail.ReadWrite.Shared', 'Mail.Send.Shared'],
    reason: 'The same from the shared sending mailbox, where the settings name one.',
  },
} as const satisfies Readonly<Record<string, { readonly scopes: readonly string[]; readonly reason: string }>>;

/** The scopes of these features together, each once. */
export const scopesOf = (features: readonly Feature[]): string[] => [
  ...new Set(features.flatMap((feature) => [...SCOPES[feature].scopes])),
];
