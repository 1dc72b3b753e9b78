// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { connectOutlook } from '../../../../src/adapters/host/outlook/host';
import { day, wallTime } from '../../../../src/domain/date/iso-date';
import type { OpenAppointment } from '../../../../src/workflows/host-ports';
import { email } from '../../../support/builders';
import {
  type FakeOutlook,
  installFakeOffice,
  type OutlookOptions,
  removeFakeOffice,
} from '../../../support/fake-office';
import { valueIn } from '../../../support/school-world';

afterEach(removeFakeOffice);

async function anAppointment(options: OutlookOptions = {}): Promise<FakeOutlook & { appointment: OpenAppointment }> {
  const outlook = installFakeOffice(options);
  const { appointment } = valueIn(await connectOutlook());
  if (!appointment) throw new Error('expected an open appointment');
  return { ...outlook, appointment };
}

const parent = { name: "Sian O'Neill", email: email("sian.o'neill@home.example") };
const ewo = { name: 'Non Bevan', email: email('non.bevan@npt-demo.example') };

describe('times', () => {
  it.each([
    ['in winter', '2026-11-24', '10:00', '2026-11-24T10:00:00.000Z'],
    ['in summer', '2026-07-07', '10:00', '2026-07-07T09:00:00.000Z'],
    ['on the day the clocks go back', '2026-10-25', '10:00', '2026-10-25T10:00:00.000Z'],
    ['on the day the clocks go forward', '2027-03-28', '10:00', '2027-03-28T09:00:00.000Z'],
  ])('are UK wall times, given to Outlook as moments %s', async (_when, date, start, moment) => {
    const { appointment, item } = await anAppointment();
    await appointment.fill({ date: day(date), start: wallTime(start), durationMinutes: 60 });
    expect(item.start.toISOString()).toBe(moment);
    expect(item.end.getTime() - item.start.getTime()).toBe(3_600_000);
    expect(valueIn(await appointment.read())).toMatchObject({ date, start, durationMinutes: 60 });
  });
});

describe('filling', () => {
  it('names an address that Outlook dropped while it reported success', async () => {
    const { appointment } = await anAppointment({ drops: [parent.email] });
    expect(valueIn(await appointment.fill({ required: [parent, ewo] }))).toEqual({ notWritten: [parent.email] });
  });

  it('keeps what somebody typed into the body and writes the agenda once', async () => {
    const { appointment, item } = await anAppointment();
    item.body = '<p>See you there</p>';
    const bodyHtml = '<div><p>Agenda</p><ol><li>Reason for the PSP</li></ol></div>';
    await appointment.fill({ bodyHtml });
    await appointment.fill({ bodyHtml });
    expect(item.body).toBe(`${bodyHtml}<p>See you there</p>`);
  });

  it('takes the old room out, so that it is not invited as well', async () => {
    const { appointment, item } = await anAppointment();
    item.places = [{ id: 'room.library@brynglas.example', type: 'room' }];
    await appointment.fill({ room: { name: 'The Haven', email: email('room.haven@brynglas.example') } });
    expect(item.places).toEqual([{ id: 'room.haven@brynglas.example', type: 'room' }]);
  });

  it('takes the room out where none is wanted, and leaves it where nothing is said of it', async () => {
    const { appointment, item } = await anAppointment();
    item.places = [{ id: 'room.library@brynglas.example', type: 'room' }];
    await appointment.fill({ subject: 'PSP meeting' });
    expect(item.places).toHaveLength(1);
    expect(valueIn(await appointment.fill({ room: 'none' }))).toEqual({ notWritten: [] });
    expect(item.places).toEqual([]);
  });

  it('marks the appointment as private, or says that this Outlook cannot', async () => {
    const able = await anAppointment();
    expect(valueIn(await able.appointment.fill({ isPrivate: true }))).toEqual({ notWritten: [] });
    expect(able.item.sensitivity).toBe('private');
    const old = await anAppointment({ mailbox: 8 });
    expect(valueIn(await old.appointment.fill({ isPrivate: true }))).toEqual({ notWritten: ['private'] });
  });

  it('is forbidden where the add-in has no right to the item', async () => {
    const { appointment } = await anAppointment({ permissionDenied: true });
    expect(await appointment.fill({ subject: 'PSP meeting' })).toEqual({
      ok: false,
      failure: { kind: 'forbidden', capability: 'openAppointment' },
    });
  });
});

describe('keeping values', () => {
  it('adds to what is there', async () => {
    const { appointment } = await anAppointment();
    await appointment.keep({ PspMeetingKey: 'PSP-0142|planning|1' });
    await appointment.keep({ PspWords: 'Add:' });
    expect(valueIn(await appointment.kept())).toEqual({ PspMeetingKey: 'PSP-0142|planning|1', PspWords: 'Add:' });
  });

  it('refuses more than Outlook keeps, and leaves what was there', async () => {
    const { appointment, item } = await anAppointment();
    item.properties = { PspWords: 'Add:' };
    const refused = await appointment.keep({ PspRequired: 'x'.repeat(2500) });
    expect(refused).toMatchObject({ ok: false, failure: { issues: [{ code: 'appointment.tooManyPeople' }] } });
    expect(item.properties).toEqual({ PspWords: 'Add:' });
  });
});

describe('a change by hand', () => {
  it('is told until nobody listens any more', async () => {
    const { appointment, change } = await anAppointment();
    let told = 0;
    const stop = appointment.onChanged(() => {
      told += 1;
    });
    change('required');
    change('time');
    stop();
    change('required');
    expect(told).toBe(2);
  });
});

describe('sending', () => {
  it('is left to the person where Outlook cannot', async () => {
    const { appointment } = await anAppointment({ mailbox: 14 });
    expect(await appointment.send()).toEqual({
      ok: false,
      failure: { kind: 'unsupported', capability: 'sendAppointment' },
    });
  });
});
