import type { IsoDate } from '../date/iso-date';

/** What a registration code stands for on a reduced timetable. */
export type CodeKey = 'absentByAgreement' | 'alternativeProvision';

/**
 * One registration code of an authority (pack `attendanceCodes`) and the civil days on which it holds, both included:
 * codes change by regulation, so they are data (DOMAIN F-9). Without a day it holds from always, or until further notice.
 */
export interface AttendanceCode {
  readonly key: CodeKey;
  readonly code: string;
  readonly validFrom?: IsoDate | undefined;
  readonly validTo?: IsoDate | undefined;
}

/** The code for a use on a civil day, the first that holds; undefined when the authority defines none for it. */
export function codeInUse(key: CodeKey, on: IsoDate, codes: readonly AttendanceCode[]): string | undefined {
  return codes.find((each) => each.key === key && holdsOn(each, on))?.code;
}

function holdsOn({ validFrom, validTo }: AttendanceCode, on: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);
}
