import { because, type Decision } from '../rule/decision';

/** Where a pupil spends time under a programme. */
export type Arrangement = 'school' | 'inclusionCentre' | 'reducedTimetable' | 'alternativeProvision';

/** How the pupil's safety is watched in one arrangement, and by whom. */
export interface SafetyMonitoring {
  readonly arrangement: Arrangement;
  readonly monitor: string;
  readonly how: string;
}

/**
 * R-NPT-15: arrangements monitor the pupil's safety wherever the programme places them: one record to make for each
 * arrangement that has no monitor or no way of monitoring written down.
 */
export function safetyToRecord(
  arrangements: readonly Arrangement[],
  monitoring: readonly SafetyMonitoring[],
): Decision[] {
  const watched = monitoring.filter(({ monitor, how }) => monitor.trim() && how.trim());
  return arrangements
    .filter((arrangement) => !watched.some((each) => each.arrangement === arrangement))
    .map((arrangement) => ({
      effect: 'record',
      code: `safety.monitor.${arrangement}`,
      why: because('R-NPT-15', { arrangement }),
    }));
}
