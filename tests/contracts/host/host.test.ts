// @vitest-environment happy-dom
import { app } from '@microsoft/teams-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectBrowser } from '../../../src/adapters/host/browser/host';
import { connectOutlook } from '../../../src/adapters/host/outlook/host';
import { connectTeams } from '../../../src/adapters/host/teams/host';
import type { Theme } from '../../../src/workflows/host-ports';
import { installFakeOffice, removeFakeOffice } from '../../support/fake-office';
import { type FakeTeams, installFakeTeams, type TeamsOptions } from '../../support/fake-teams';
import { valueIn } from '../../support/school-world';
import { hostContract } from './host.contract';

// teams-js asks a Microsoft host for a list of origins when it is imported, and does without.
vi.hoisted(() => {
  globalThis.fetch = () => Promise.reject(new TypeError('offline'));
});

/** The theme that the operating system asks for. */
let system: Theme = 'light';
const queries = new Set<() => void>();

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query.includes('dark') ? system === 'dark' : system === 'contrast';
    },
    addEventListener: (_type: string, listener: () => void) => queries.add(listener),
    removeEventListener: (_type: string, listener: () => void) => queries.delete(listener),
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  removeFakeOffice();
  queries.clear();
  system = 'light';
  window.location.hash = '';
});

function changeSystemTheme(theme: Theme): void {
  system = theme;
  for (const tell of [...queries]) tell();
}

let teams: FakeTeams;

/** teams-js keeps one connection for the life of a page; its own hook for tests makes it forget. */
function connectInTeams(options: TeamsOptions) {
  app._uninitialize();
  teams = installFakeTeams(options);
  return connectTeams();
}

describe('Teams', () => {
  hostContract({
    name: 'teams',
    connect: ({ locale, theme, subPageId } = {}) =>
      connectInTeams({
        ...(locale ? { locale } : {}),
        ...(theme ? { theme: theme === 'light' ? 'default' : theme } : {}),
        ...(subPageId ? { subEntityId: subPageId } : {}),
      }),
    changeTheme: (theme) => teams.emit('themeChange', [theme === 'light' ? 'default' : theme]),
    pressBack: () => teams.emit('backButtonPress'),
    subPages: true,
    can: ['backButton', 'nestedSignIn'],
  });

  it('is configuring in the set-up dialog, and saves the tab that is offered', async () => {
    const host = valueIn(await connectInTeams({ frameContext: 'settings' }));
    expect(host.place).toBe('configuring');
    host.offerTab?.({ name: 'PSP cases', contentPath: 'tab.html?site=s1' });
    teams.emit('settings.save', [{}]);
    await vi.waitFor(() => expect(teams.asked.map(({ func }) => func)).toContain('settings.save.success'));
    const saved = teams.asked.find(({ func }) => func === 'settings.setSettings')?.args?.[0];
    expect(saved).toMatchObject({ entityId: 'psp-cases', suggestedDisplayName: 'PSP cases' });
    expect(saved).toMatchObject({ contentUrl: expect.stringMatching(/\/tab\.html\?site=s1$/) });
  });

  it('is a narrow panel beside a meeting', async () => {
    expect(valueIn(await connectInTeams({ frameContext: 'sidePanel' })).place).toBe('panel');
  });

  it('names the site of the channel', async () => {
    expect(valueIn(await connectInTeams({})).siteUrl).toBe('https://brynglas.sharepoint.example/sites/Pastoral-PSP');
  });

  it('gives up after six seconds when nobody answers', async () => {
    vi.useFakeTimers();
    const connecting = connectInTeams({ isSilent: true });
    await vi.advanceTimersByTimeAsync(6_100);
    expect(await connecting).toEqual({ ok: false, failure: { kind: 'unsupported', capability: 'teams' } });
  });
});

describe('Outlook', () => {
  hostContract({
    name: 'outlook',
    connect: ({ locale, theme } = {}) => {
      system = theme ?? 'light';
      installFakeOffice({ ...(locale ? { language: locale } : {}) });
      return connectOutlook();
    },
    changeTheme: changeSystemTheme,
    pressBack: { reason: 'Outlook draws no Back in a pane' },
    subPages: { reason: 'an appointment is opened, never a link into the pane' },
    can: ['openAppointment', 'sendAppointment', 'privateAppointment'],
  });

  it('follows the colours of Outlook before those of the system', async () => {
    installFakeOffice({ background: '#262626' });
    expect(valueIn(await connectOutlook()).theme).toBe('dark');
  });

  it('takes white on black for the contrast theme', async () => {
    installFakeOffice({ background: '#000000' });
    expect(valueIn(await connectOutlook()).theme).toBe('contrast');
  });

  it('offers no appointment beside a mail', async () => {
    installFakeOffice({ itemType: 'message' });
    const host = valueIn(await connectOutlook());
    expect(host.can('openAppointment')).toBe(false);
    expect(host.appointment).toBeUndefined();
  });

  it('gives the history functions back that office.js takes away', async () => {
    installFakeOffice();
    Object.assign(window.history, { pushState: null, replaceState: null });
    await connectOutlook();
    expect(window.history.pushState).toBeTypeOf('function');
  });

  it('is not there where office.js could not be loaded', async () => {
    expect(await connectOutlook()).toEqual({ ok: false, failure: { kind: 'unsupported', capability: 'outlook' } });
  });
});

describe('the browser', () => {
  hostContract({
    name: 'browser',
    connect: ({ locale, theme, subPageId } = {}) => {
      system = theme ?? 'light';
      if (locale) vi.stubGlobal('navigator', { language: locale });
      if (subPageId) window.location.hash = `#/${subPageId}`;
      return connectBrowser();
    },
    changeTheme: changeSystemTheme,
    pressBack: () => window.dispatchEvent(new PopStateEvent('popstate')),
    subPages: true,
    can: [],
  });
});
