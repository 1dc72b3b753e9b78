export const PLACEMENT_STATES = [
  'proposed',
  'declarationRequested',
  'declarationReceived',
  'running',
  'ended',
] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];
