import type { IsoDate } from '../date/iso-date';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { ContributionRequest } from './contribution-answers';

/**
 * What is wrong with the days of a contribution (C15, R-NPT-25): received before it was asked for or after today blocks,
 * not here after the day it was due warns. One that is closed as not available is not waited for. Civil days.
 */
export function checkContribution(request: ContributionRequest, today: IsoDate): Issue[] {
  const { requestedOn, dueOn, receivedOn, notAvailableReason } = request;
  if (requestedOn && receivedOn && receivedOn < requestedOn) {
    return [
      blocks('contribution.receivedEarly', 'receivedOn', { rule: 'R-NPT-25', params: { requestedOn, receivedOn } }),
    ];
  }
  if (receivedOn && receivedOn > today) {
    return [blocks('contribution.receivedLater', 'receivedOn', { rule: 'R-NPT-25', params: { receivedOn } })];
  }
  const isWaitedFor = receivedOn === undefined && !notAvailableReason?.trim();
  if (!isWaitedFor || dueOn === undefined || today <= dueOn) return [];
  return [warns('contribution.overdue', 'receivedOn', { rule: 'R-NPT-25', params: { dueOn } })];
}
