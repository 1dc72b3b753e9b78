/** The calendars of DOMAIN E9: test data, not official lists. W is read in Wales, E in England. */
import { day } from '../../src/domain/date/iso-date';
import type { TermCalendar } from '../../src/domain/settings/settings';

const range = (name: string, first: string, last: string) => ({ name, first: day(first), last: day(last) });
const bankHoliday = (on: string, name = 'Bank holiday') => ({ name, on: day(on) });

const BANK_HOLIDAYS = [
  bankHoliday('2026-08-31'),
  bankHoliday('2026-12-25', 'Christmas Day'),
  bankHoliday('2026-12-28'),
  bankHoliday('2027-01-01', "New Year's Day"),
  bankHoliday('2027-03-26', 'Good Friday'),
  bankHoliday('2027-03-29', 'Easter Monday'),
  bankHoliday('2027-05-03', 'Early May'),
  bankHoliday('2027-05-31'),
  bankHoliday('2027-08-30'),
  bankHoliday('2027-12-27'),
  bankHoliday('2027-12-28'),
];

export const CALENDAR_W: TermCalendar = {
  terms: [
    range('Autumn 2026', '2026-09-01', '2026-12-18'),
    range('Spring 2027', '2027-01-04', '2027-03-19'),
    range('Summer 2027', '2027-04-05', '2027-07-20'),
    range('Autumn 2027', '2027-09-01', '2027-12-17'),
  ],
  closed: [
    range('Autumn half-term', '2026-10-26', '2026-10-30'),
    range('Spring half-term', '2027-02-08', '2027-02-12'),
    range('Summer half-term', '2027-05-31', '2027-06-04'),
  ],
  bankHolidays: BANK_HOLIDAYS,
  insetDays: [day('2026-09-01'), day('2026-11-27'), day('2027-01-04')],
};

export const CALENDAR_E: TermCalendar = {
  terms: [
    range('Autumn 2026', '2026-09-02', '2026-12-18'),
    range('Spring 2027', '2027-01-04', '2027-03-25'),
    range('Summer 2027', '2027-04-12', '2027-07-21'),
    range('Autumn 2027', '2027-09-02', '2027-12-17'),
  ],
  closed: [
    range('Autumn half-term', '2026-10-26', '2026-10-30'),
    range('Spring half-term', '2027-02-15', '2027-02-19'),
    range('Summer half-term', '2027-05-31', '2027-06-04'),
  ],
  bankHolidays: BANK_HOLIDAYS,
  insetDays: [],
};
