export const RTT_STATES = [
  'proposed',
  'agreed',
  'running',
  'extensionRequested',
  'extensionAuthorised',
  'extensionRefused',
  'overLimit',
  'reintegrated',
  'ended',
] as const;
export type RttState = (typeof RTT_STATES)[number];
