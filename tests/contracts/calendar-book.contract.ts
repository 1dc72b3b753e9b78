import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/date/iso-date';
import type { CalendarBook, EventDraft } from '../../src/workflows/ports';
import { email } from '../support/builders';
import { expectOk } from '../support/expect-ok';

const KEY = 'PSP-0142|review|1';
const WINDOW = { from: day('2026-11-09'), to: day('2026-11-13') };
const draft: EventDraft = {
  meetingKey: KEY,
  transactionId: '2d0f3f4c-5f1e-5b52-9d35-0d9f3f1b7a10',
  subject: 'PSP review – PSP-0142',
  bodyHtml: '<p>Agenda</p>',
  startsAt: '2026-11-10T10:00:00',
  endsAt: '2026-11-10T10:45:00',
  attendees: [{ name: 'Siân Morgan', email: email('sian.morgan@brynglas.example'), type: 'required' }],
  hideAttendees: false,
};

/** What every calendar promises, whatever it is made of. */
export function calendarBookContract(title: string, open: () => Promise<CalendarBook>): void {
  describe(`calendar: ${title}`, () => {
    test('the body of a draft is the same text every time', async () => {
      const book = await open();
      expect(book.bodyOf(draft)).toBe(book.bodyOf({ ...draft }));
      expect(book.bodyOf(draft)).not.toBe(book.bodyOf({ ...draft, subject: 'Another' }));
    });

    test('an event has the times, subject and people it was given', async () => {
      const book = await open();
      expect(expectOk(await book.create(book.bodyOf(draft)))).toMatchObject({
        startsAt: '2026-11-10T10:00:00',
        endsAt: '2026-11-10T10:45:00',
        subject: 'PSP review – PSP-0142',
        attendees: [{ email: 'sian.morgan@brynglas.example', type: 'required', response: 'none' }],
      });
    });

    test('the same bytes again are the same event', async () => {
      const book = await open();
      const first = expectOk(await book.create(book.bodyOf(draft)));
      expect(expectOk(await book.create(book.bodyOf(draft))).eventId).toBe(first.eventId);
    });

    test('other bytes under the same transaction id are alreadyExists', async () => {
      const book = await open();
      expectOk(await book.create(book.bodyOf(draft)));
      const other = book.bodyOf({ ...draft, startsAt: '2026-11-10T11:00:00', endsAt: '2026-11-10T11:45:00' });
      expect(await book.create(other)).toEqual({ ok: false, failure: { kind: 'alreadyExists' } });
    });

    test('an event is found by its meeting key; another key finds nothing', async () => {
      const book = await open();
      const made = expectOk(await book.create(book.bodyOf(draft)));
      expect(expectOk(await book.findByMeetingKey(KEY, WINDOW))?.eventId).toBe(made.eventId);
      expect(expectOk(await book.findByMeetingKey('PSP-0142|review|2', WINDOW))).toBeUndefined();
    });
  });
}
