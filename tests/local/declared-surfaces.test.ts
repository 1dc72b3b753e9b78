import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { declaredSurfaces } from '../../src/local/declared-surfaces';

let siteDir: string;
beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'surfaces-'));
});
afterEach(() => rm(siteDir, { recursive: true, force: true }));

const declared = async (manifest: object) => {
  await writeFile(join(siteDir, 'manifest.json'), JSON.stringify(manifest));
  return declaredSurfaces(siteDir);
};

it('a host offers the send check alone where there is no manifest', async () => {
  expect(await declaredSurfaces(siteDir)).toEqual({
    sendHandler: 'onAppointmentSendHandler',
    sendMode: 'softBlock',
    eventHandlers: {},
    personalTabs: [],
    hasMeetingPanel: false,
    readPane: null,
  });
});

it('a host offers personal tabs and a meeting panel where the manifest declares them', async () => {
  const mine = { entityId: 'mine', name: 'My cases', contentUrl: 'https://app.example/tab.html', scopes: ['personal'] };
  const surfaces = await declared({
    configurableTabs: [{ context: ['channelTab', 'meetingSidePanel'] }],
    staticTabs: [mine, { ...mine, entityId: 'team', scopes: ['team'] }],
  });
  expect(surfaces.hasMeetingPanel).toBe(true);
  expect(surfaces.personalTabs).toEqual([
    { entityId: 'mine', name: 'My cases', contentUrl: 'https://app.example/tab.html' },
  ]);
});

it('a host opens the pane that a button of read mail names, and runs the events that are named', async () => {
  const surfaces = await declared({
    extensions: [
      {
        runtimes: [
          {
            code: { page: 'https://app.example/read.html' },
            actions: [{ id: 'openRead', type: 'openPage', pinnable: true }],
          },
        ],
        ribbons: [{ contexts: ['mailRead'], tabs: [{ groups: [{ controls: [{ actionId: 'openRead' }] }] }] }],
        autoRunEvents: [
          {
            events: [
              { type: 'newAppointmentOrganizerCreated', actionId: 'onNew' },
              { type: 'appointmentSending', actionId: 'onSend', options: { sendMode: 'block' } },
            ],
          },
        ],
      },
    ],
  });
  expect(surfaces).toMatchObject({
    readPane: { url: 'https://app.example/read.html', isPinnable: true },
    sendHandler: 'onSend',
    sendMode: 'block',
    eventHandlers: { newAppointmentOrganizerCreated: 'onNew', appointmentSending: 'onSend' },
  });
});

it('a button of another place does not make a pane of read mail', async () => {
  const surfaces = await declared({
    extensions: [
      {
        runtimes: [{ code: { page: 'https://app.example/pane.html' }, actions: [{ id: 'open', type: 'openPage' }] }],
        ribbons: [
          { contexts: ['meetingDetailsOrganizer'], tabs: [{ groups: [{ controls: [{ actionId: 'open' }] }] }] },
        ],
      },
    ],
  });
  expect(surfaces.readPane).toBeNull();
});
