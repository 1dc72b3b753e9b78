/** What office.js expects back from a call. */
export type MethodResult = {
  readonly wasSuccessful: boolean;
  readonly errorCode: number;
  readonly data?: unknown;
  readonly [extra: string]: unknown;
};

/** office.js' number for what a host cannot do. */
export const NOT_SUPPORTED = 5000;

export const ok = (data?: unknown): MethodResult => ({ wasSuccessful: true, errorCode: 0, data });
export const refused = (errorCode: number): MethodResult => ({ wasSuccessful: false, error: true, errorCode });
