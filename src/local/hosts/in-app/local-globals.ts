/** What the local app server writes before the bridge script. */
export type LocalGlobals = {
  /** The tenant's clock minus this computer's, in milliseconds. */
  readonly dateOffsetMs: number;
  readonly hostOrigin: string;
};

declare global {
  var __pspLocal: LocalGlobals;
}
