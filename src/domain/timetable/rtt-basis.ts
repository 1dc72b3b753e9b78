import type { PlanState } from '../plan/plan';
import type { ReducedTimetable } from '../plan/plan-answers';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/** What a reduced timetable rests on: the signed plan of a programme, or a Healthcare Plan alone (`rttOnly`). */
export type RttBasis =
  | { readonly kind: 'plan'; readonly state: PlanState }
  | { readonly kind: 'healthOnly'; readonly declaredPurelyMedical: boolean; readonly hasHealthcarePlan: boolean };

/**
 * A reduced timetable is established through a programme (R-NPT-07); the only exception is one required purely for
 * healthcare needs: the one reason `medical`, declared as such, and referenced in a Healthcare Plan (R-NPT-42).
 */
export function checkBasis(basis: RttBasis, reasons: ReducedTimetable['reasons']): Issue[] {
  if (basis.kind === 'plan') {
    return basis.state === 'inForce' ? [] : [blocks('rtt.noPlanInForce', 'basis', { rule: 'R-NPT-07' })];
  }
  const { declaredPurelyMedical, hasHealthcarePlan } = basis;
  const isDeclared = declaredPurelyMedical && reasons.includes('medical');
  return checkHealthOnlyPath(
    { reasons, isDeclared, hasHealthcarePlan },
    { declared: 'basis.declaredPurelyMedical', plan: 'basis.hasHealthcarePlan' },
  );
}

/** R-NPT-42: what keeps a reduced timetable from doing without a programme. `paths`: where the answers stand. */
export function checkHealthOnlyPath(
  path: {
    readonly reasons: ReducedTimetable['reasons'];
    readonly isDeclared: boolean;
    readonly hasHealthcarePlan: boolean;
  },
  paths: { readonly declared: string; readonly plan: string },
): Issue[] {
  const failed: [isFailed: boolean, code: string, path: string][] = [
    [hasNonMedicalReason(path.reasons), 'rtt.notHealthOnly', 'reasons'],
    [!path.isDeclared, 'rtt.notDeclaredMedical', paths.declared],
    [!path.hasHealthcarePlan, 'rtt.noHealthcarePlan', paths.plan],
  ];
  return failed.flatMap(([isFailed, code, at]) => (isFailed ? [blocks(code, at, { rule: 'R-NPT-42' })] : []));
}

/** Any other reason beside the medical one ends the path without a programme (R-NPT-42). */
export const hasNonMedicalReason = (reasons: ReducedTimetable['reasons']): boolean =>
  reasons.some((reason) => reason !== 'medical');
