import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/**
 * R-HCK-11: the Re-engagement Unit takes referrals from maintained primary schools only. What is not answered yet is no
 * issue. Paths are fields of form C12.
 */
export function checkUnitSchool({
  phase,
  maintained,
}: {
  readonly phase?: 'primary' | 'secondary' | undefined;
  readonly maintained?: boolean | undefined;
}): Issue[] {
  const rule = 'R-HCK-11';
  return [
    ...(phase === 'secondary' ? [blocks('referral.notPrimary', 'phase', { rule })] : []),
    ...(maintained === false ? [blocks('referral.notMaintained', 'maintained', { rule })] : []),
  ];
}
