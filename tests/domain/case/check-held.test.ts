import { expect, it } from 'vitest';
import { checkHeld } from '../../../src/domain/case/check-held';
import { day } from '../../../src/domain/date/iso-date';
import { LEAD_CAME, PARENT_CAME } from '../../support/transition-facts';

const today = day('2026-10-06');

it('a meeting was held today or before, and somebody came', () => {
  expect(checkHeld({ heldOn: today, attendance: [{ ...LEAD_CAME, attended: 'absent' }, PARENT_CAME], today })).toEqual(
    [],
  );
});

it('a meeting of tomorrow was not held yet', () => {
  expect(checkHeld({ heldOn: day('2026-10-07'), attendance: [PARENT_CAME], today })).toEqual([
    { code: 'meeting.heldInFuture', path: 'heldOn', effect: 'block', params: { heldOn: '2026-10-07' } },
  ]);
});

it('a meeting to which nobody came was not held', () => {
  expect(checkHeld({ heldOn: today, attendance: [{ ...LEAD_CAME, attended: 'apologies' }], today })).toEqual([
    { code: 'meeting.nobodyCame', path: 'attendance', effect: 'block' },
  ]);
});
