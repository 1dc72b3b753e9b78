import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkManagedMove, managedMoveFollows } from '../../../src/domain/managed-move/check-managed-move';

const move = { parentConsentedOn: day('2026-11-09'), hasEhcp: false, movesOn: day('2026-11-09') };

describe('A managed move', () => {
  it('needs the consent of the parents by the day of the move (R-HCK-37)', () => {
    expect(checkManagedMove(move)).toEqual([]);
    expect(checkManagedMove({ hasEhcp: false })).toEqual([
      { code: 'managedMove.consentMissing', path: 'parentConsentedOn', effect: 'block', rule: 'R-HCK-37' },
    ]);
    expect(checkManagedMove({ ...move, parentConsentedOn: day('2026-11-10') })).toEqual([
      {
        code: 'managedMove.consentTooLate',
        path: 'parentConsentedOn',
        effect: 'block',
        rule: 'R-HCK-37',
        params: { movesOn: '2026-11-09' },
      },
    ]);
    expect(checkManagedMove({ parentConsentedOn: day('2026-11-10'), hasEhcp: false })).toEqual([]);
  });

  it('cannot apply to a pupil with an EHC plan: the SEN team is asked (R-HCK-37)', () => {
    expect(checkManagedMove({ ...move, hasEhcp: true })).toEqual([
      { code: 'managedMove.askSenTeam', path: 'hasEhcp', effect: 'block', rule: 'R-HCK-37' },
    ]);
  });

  it('counts as a Fair Access placement from its day, where it may happen (R-HCK-37)', () => {
    expect(managedMoveFollows(move)).toEqual([
      {
        effect: 'record',
        code: 'managedMove.fairAccess',
        why: {
          rule: 'R-HCK-37',
          clause: 'Wellbeing guide: Managed Move; Wellbeing guide: Permanent Exclusion',
          inputs: {},
          on: '2026-11-09',
        },
      },
    ]);
    expect(managedMoveFollows({ ...move, hasEhcp: true })).toEqual([]);
    expect(managedMoveFollows({ parentConsentedOn: day('2026-11-09'), hasEhcp: false })).toEqual([]);
  });
});
