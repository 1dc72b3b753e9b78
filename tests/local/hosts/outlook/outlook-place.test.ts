import { expect, it } from 'vitest';
import { calendarHash, outlookPlaceOf } from '../../../../src/local/hosts/outlook/outlook-place';

it('an address of the Outlook page names mail, a new appointment or a week', () => {
  expect(outlookPlaceOf('')).toEqual({ module: 'mail' });
  expect(outlookPlaceOf('#new')).toEqual({ module: 'new' });
  expect(outlookPlaceOf('#calendar')).toEqual({ module: 'calendar', onMs: null });
  expect(outlookPlaceOf(calendarHash('2026-11-09'))).toEqual({
    module: 'calendar',
    onMs: Date.parse('2026-11-09T00:00:00Z'),
  });
});

it('a date that does not exist is the week of today', () => {
  expect(outlookPlaceOf('#calendar/2026-02-30')).toEqual({ module: 'calendar', onMs: null });
  expect(outlookPlaceOf('#calendar/soon')).toEqual({ module: 'calendar', onMs: null });
});
