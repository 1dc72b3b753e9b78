import { describe, expect, it } from 'vitest';
import { SettingsSchema, TermCalendarSchema } from '../../../src/domain/settings/settings';
import { aSettings, CALENDAR_W, email } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const address = email('psp-office@brynglas.example');
const settings = aSettings({
  mailboxes: {
    psp: address,
    sfs: address,
    ewo: address,
    wbs: address,
    alnst: address,
    transport: address,
    record: address,
    sendFrom: address,
  },
});

describe('The settings of a school', () => {
  it('keep every mailbox, person, room and day of the calendar', () => {
    expect(keptOf(SettingsSchema, settings)).toEqual(settings);
  });

  it('may name no mailbox, no headteacher and no EWO', () => {
    const { schoolLead, alnCo } = settings.people;
    const least = { ...settings, mailboxes: {}, people: { schoolLead, alnCo } };
    expect(keptOf(SettingsSchema, least)).toEqual(least);
  });

  it('always name the school lead and the ALNCo', () => {
    expect(refusedIn(SettingsSchema, { ...settings, people: {} })).toEqual(['people.schoolLead', 'people.alnCo']);
  });

  it.each([
    ['schoolId', 40],
    ['schoolName', 120],
    ['packId', 60],
  ])('have a %s of at most %d characters', (field, length) => {
    expect(refusedIn(SettingsSchema, { ...settings, [field]: 'x'.repeat(length) })).toEqual([]);
    expect(refusedIn(SettingsSchema, { ...settings, [field]: 'x'.repeat(length + 1) })).toEqual([field]);
  });

  it('have addresses that can be mailed', () => {
    const wrong = { ...settings, mailboxes: { psp: 'the office' } };
    expect(refusedIn(SettingsSchema, wrong)).toEqual(['mailboxes.psp']);
  });
});

describe('A stored calendar', () => {
  it('keeps its terms, closed ranges, bank holidays and INSET days', () => {
    expect(keptOf(TermCalendarSchema, CALENDAR_W)).toEqual(CALENDAR_W);
  });

  it('has days that exist', () => {
    const wrong = { ...CALENDAR_W, bankHolidays: [{ name: 'Leap day', on: '2027-02-29' }], insetDays: ['1 May'] };
    expect(refusedIn(TermCalendarSchema, wrong)).toEqual(['bankHolidays.0.on', 'insetDays.0']);
  });
});
