import type { ReviewSchedule } from '../domain/review/review-schedule';
import type { FullTimeHours } from '../domain/timetable/hours';
import { fullTimeTable } from '../domain/timetable/reduced-by';
import type { Pack } from './schema';

/** What the rules of a plan take from a pack. */
export interface PlanFigures {
  /** Absent where the authority sets no interval: then no interval is judged. */
  readonly schedule?: ReviewSchedule;
  /** Minutes a week by year group; empty where the authority states none. */
  readonly fullTimeHours: FullTimeHours;
  /** Calendar days, the first counted; without end where the authority sets no limit. */
  readonly rttMaximumDays: number;
  /** Per cent; 0, below which nothing lies, where the authority states none. */
  readonly attendancePromptBelow: number;
}

/** The figures of a pack for the rules of a plan. What the authority does not define never speaks (DOMAIN D4). */
export function planFigures(pack: Pack): PlanFigures {
  const table = pack.fullTimeHours?.value ?? {};
  const reducedBy = pack.rtt?.reducedBy?.value;
  return {
    ...(pack.reviewSchedule ? { schedule: pack.reviewSchedule.value } : {}),
    fullTimeHours: reducedBy ? fullTimeTable(reducedBy, table) : table,
    rttMaximumDays: pack.rtt?.maximumDays?.value ?? Number.POSITIVE_INFINITY,
    attendancePromptBelow: pack.attendancePromptBelow?.value ?? 0,
  };
}
