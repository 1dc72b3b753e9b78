import { expect, test } from 'vitest';
import { day } from '../../src/domain/date/iso-date';
import { checkSettings, loadSettings, proposeSettings, saveSettings } from '../../src/workflows/set-up-site';
import { aSettings, email } from '../support/builders';
import { MemoryWorld, STAFF } from '../support/memory-world';
import { aSchool, deps, sitDown, valueIn } from '../support/school-world';

const LIMITS = { allowedDomains: ['npt.gov.uk', 'npt-demo.example'], appVersion: '0.1.0' };

test('proposes the mailboxes of the pack and keeps only suggestions of the right shape', () => {
  const suggested = {
    schoolName: 'Ysgol Bryn Glas',
    defaultMeetingMinutes: 'long',
    __proto__: { packId: 'x' },
    extra: 1,
  };
  expect(proposeSettings(deps, suggested)).toEqual({
    schemaVersion: 1,
    packId: 'npt',
    mailboxes: { psp: 'psp@npt.gov.uk', sfs: 'sfs@npt.gov.uk' },
    defaultMeetingMinutes: 60,
    schoolName: 'Ysgol Bryn Glas',
  });
});

test('keeps the mailboxes of the pack beside those that the package suggests', () => {
  const { mailboxes } = proposeSettings(deps, { mailboxes: { ewo: 'ewo@npt-demo.example' } });
  expect(mailboxes).toEqual({ psp: 'psp@npt.gov.uk', sfs: 'sfs@npt.gov.uk', ewo: 'ewo@npt-demo.example' });
});

test('an address outside the domains of the package is refused and nothing is stored', async () => {
  const world = new MemoryWorld();
  const settings = aSettings();
  const wrong = { ...settings, mailboxes: { ...settings.mailboxes, psp: email('psp@elsewhere.example') } };
  expect(checkSettings(LIMITS, wrong)).toMatchObject([{ code: 'recipient.domain', path: 'mailboxes.psp' }]);
  expect(await saveSettings(sitDown(world, STAFF.lead).ports, wrong)).toMatchObject({ failure: { kind: 'invalid' } });
  expect(world.lists.settings.all()).toEqual([]);
});

test('terms that overlap are refused, and what is only a slip is not', () => {
  const settings = aSettings();
  const { calendar } = settings;
  const others = calendar.terms.slice(1);
  const overlapping = {
    ...calendar,
    terms: [{ name: 'Autumn', first: day('2026-09-01'), last: day('2027-01-04') }, ...others],
  };
  expect(checkSettings(LIMITS, { ...settings, calendar: overlapping })).toMatchObject([
    { code: 'calendar.termsOverlap', path: 'calendar', effect: 'block' },
  ]);
  const slip = { ...calendar, insetDays: [day('2026-11-28')] };
  expect(checkSettings(LIMITS, { ...settings, calendar: slip })).toEqual([]);
  expect(checkSettings(LIMITS, { ...settings, calendar: { ...calendar, terms: [] } })).toMatchObject([
    { code: 'settings.noTerm', path: 'calendar.terms' },
  ]);
});

test('saving twice keeps one record, with the later settings', async () => {
  const world = await aSchool();
  const { ports } = sitDown(world, STAFF.lead);
  valueIn(await saveSettings(ports, aSettings({ defaultMeetingMinutes: 45 })));
  expect(world.lists.settings.all()).toHaveLength(1);
  expect(valueIn(await loadSettings(ports))?.value.defaultMeetingMinutes).toBe(45);
});

test('refuses every mailbox of an authority outside the allowed domains', () => {
  const settings = aSettings();
  const elsewhere = email('team@elsewhere.example');
  const mailboxes = { ...settings.mailboxes, wbs: elsewhere, alnst: elsewhere, transport: elsewhere };
  expect(checkSettings(LIMITS, { ...settings, mailboxes }).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'recipient.domain mailboxes.wbs',
    'recipient.domain mailboxes.alnst',
    'recipient.domain mailboxes.transport',
  ]);
});
