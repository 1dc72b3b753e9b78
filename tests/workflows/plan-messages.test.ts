import { expect, test } from 'vitest';
import hackneyJson from '../../src/policy/packs/hackney/pack.json';
import { readPack } from '../../src/policy/read-pack';
import { optionalPlaces } from '../../src/ui/settings/settings-draft';
import { planMessages } from '../../src/workflows/plan-messages';
import { checkSettings, proposeSettings } from '../../src/workflows/set-up-site';
import { aCase, aLockedPlan, aSettings } from '../support/builders';
import { deps, valueIn } from '../support/school-world';

const hackney = { ...deps, pack: valueIn(readPack(hackneyJson)) };
const { psp: _psp, sfs: _sfs, ...otherMailboxes } = aSettings().mailboxes;
const withoutMailboxes = aSettings({ mailboxes: otherMailboxes });

test('Neath Port Talbot: the signed plan goes to its mailbox (R-NPT-13)', () => {
  const { planned, missing } = planMessages(deps, aCase(), aLockedPlan(), aSettings());
  expect(planned.map(({ kind, rule }) => [kind, rule])).toContainEqual(['M1', 'R-NPT-13']);
  expect(missing).toEqual([]);
});

test('Neath Port Talbot: a mailbox that the settings lack is missing', () => {
  const { missing } = planMessages(deps, aCase(), aLockedPlan(), withoutMailboxes);
  expect(missing.map(({ code, path }) => [code, path])).toContainEqual(['dispatch.noMailbox', 'M1']);
});

test('Hackney defines no notice by mail: nothing is sent and nothing is missing', () => {
  expect(planMessages(hackney, aCase(), aLockedPlan(), withoutMailboxes)).toEqual({ planned: [], missing: [] });
});

test('an authority whose notices are not mailed, or not about the programme, is mailed nothing', () => {
  const notices = deps.pack.notices;
  const unmailed = notices && {
    ...notices,
    value: notices.value.map((notice) =>
      notice.about === 'programme' ? { ...notice, channel: { kind: 'letter' as const } } : notice,
    ),
  };
  const pack = { ...deps.pack, ...(unmailed ? { notices: unmailed } : {}) };
  expect(planMessages({ ...deps, pack }, aCase(), aLockedPlan(), aSettings())).toEqual({ planned: [], missing: [] });
});

test('set-up of Hackney proposes no mailbox and asks for none', () => {
  expect(proposeSettings(hackney, {})).toEqual({
    schemaVersion: 1,
    packId: 'hackney',
    mailboxes: {},
    defaultMeetingMinutes: 60,
  });
  expect(optionalPlaces(hackney.pack)).toEqual(['ewo', 'record', 'sendFrom', 'headteacher', 'psp', 'sfs']);
  expect(optionalPlaces(deps.pack)).toEqual(['ewo', 'record', 'sendFrom', 'headteacher']);
  const limits = { allowedDomains: ['npt.gov.uk', 'npt-demo.example'], appVersion: '0.1.0' };
  expect(checkSettings(limits, withoutMailboxes)).toEqual([]);
});
