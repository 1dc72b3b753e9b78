import { describe, expect, it } from 'vitest';
import { checkContribution } from '../../../src/domain/contribution/check-contribution';
import { day } from '../../../src/domain/date/iso-date';

const today = day('2026-10-05');

describe('checkContribution', () => {
  it('warns of a contribution that is not here after its day (R-NPT-25)', () => {
    expect(checkContribution({ dueOn: day('2026-10-04') }, today)).toEqual([
      {
        code: 'contribution.overdue',
        path: 'receivedOn',
        effect: 'warn',
        rule: 'R-NPT-25',
        params: { dueOn: '2026-10-04' },
      },
    ]);
    expect(checkContribution({ dueOn: today }, today)).toEqual([]);
    expect(checkContribution({}, today)).toEqual([]);
  });

  it('waits for none that was received, or closed with a reason (R-NPT-25)', () => {
    const dueOn = day('2026-10-01');
    expect(checkContribution({ dueOn, receivedOn: day('2026-10-02') }, today)).toEqual([]);
    expect(checkContribution({ dueOn, notAvailableReason: 'On leave' }, today)).toEqual([]);
    expect(checkContribution({ dueOn, notAvailableReason: ' ' }, today)).toHaveLength(1);
  });

  it('cannot have been received on a day that is still to come (R-NPT-25)', () => {
    expect(checkContribution({ receivedOn: today }, today)).toEqual([]);
    expect(checkContribution({ receivedOn: day('2026-10-06') }, today)).toEqual([
      {
        code: 'contribution.receivedLater',
        path: 'receivedOn',
        effect: 'block',
        rule: 'R-NPT-25',
        params: { receivedOn: '2026-10-06' },
      },
    ]);
  });

  it('cannot be received before it was asked for (R-NPT-25)', () => {
    const requestedOn = day('2026-10-02');
    expect(checkContribution({ requestedOn, receivedOn: requestedOn }, today)).toEqual([]);
    expect(checkContribution({ requestedOn, receivedOn: day('2026-10-01') }, today)).toEqual([
      {
        code: 'contribution.receivedEarly',
        path: 'receivedOn',
        effect: 'block',
        rule: 'R-NPT-25',
        params: { requestedOn: '2026-10-02', receivedOn: '2026-10-01' },
      },
    ]);
  });
});
