import { expect, it, vi } from 'vitest';
import type { Result } from '../../../src/domain/result/result';
import type { Host, HostCapability, Theme } from '../../../src/workflows/host-ports';
import { valueIn } from '../../support/school-world';

/** One host as the suite can set it up. What a host cannot do carries the reason; the case is then skipped by it. */
export interface HostUnderTest {
  readonly name: Host['kind'];
  connect(how?: {
    readonly locale?: string;
    readonly theme?: Theme;
    readonly subPageId?: string;
  }): Promise<Result<Host>>;
  /** Changes the theme around the connected application. */
  changeTheme(theme: Theme): void;
  /** The person presses the host's Back. */
  readonly pressBack: (() => void) | { readonly reason: string };
  readonly subPages: true | { readonly reason: string };
  readonly can: readonly HostCapability[];
}

const ALL: readonly HostCapability[] = [
  'openAppointment',
  'sendAppointment',
  'privateAppointment',
  'backButton',
  'configure',
  'nestedSignIn',
];

/** What every screen may rely on, wherever it runs. */
export function hostContract(under: HostUnderTest): void {
  it('names itself', async () => {
    expect(valueIn(await under.connect()).kind).toBe(under.name);
  });

  it.each([
    ['en-gb', 'en'],
    ['cy-gb', 'cy'],
    ['fr-fr', 'en'],
  ])('shows %s in %s', async (locale, language) => {
    expect(valueIn(await under.connect({ locale })).locale).toBe(language);
  });

  it.each(['light', 'dark'] as const)('has the %s theme of its surroundings', async (theme) => {
    expect(valueIn(await under.connect({ theme })).theme).toBe(theme);
  });

  it('tells of a theme change until it is asked to stop', async () => {
    const host = valueIn(await under.connect({ theme: 'light' }));
    const told: Theme[] = [];
    const toldOthers: Theme[] = [];
    const stop = host.onTheme((theme) => told.push(theme));
    host.onTheme((theme) => toldOthers.push(theme));
    under.changeTheme('dark');
    await vi.waitFor(() => expect(told).toEqual(['dark']));
    stop();
    under.changeTheme('light');
    await vi.waitFor(() => expect(toldOthers).toEqual(['dark', 'light']));
    expect(told).toEqual(['dark']);
  });

  it('answers every capability question', async () => {
    const host = valueIn(await under.connect());
    expect(ALL.filter((capability) => host.can(capability))).toEqual(under.can);
  });

  it('offers an appointment exactly where it says so', async () => {
    const host = valueIn(await under.connect());
    expect(host.appointment !== undefined).toBe(host.can('openAppointment'));
  });

  const { subPages, pressBack } = under;
  it.skipIf(subPages !== true)(
    `opens where a link led${subPages === true ? '' : ` (skipped: ${subPages.reason})`}`,
    async () => {
      expect(valueIn(await under.connect({ subPageId: '1/case/PSP-0142' })).subPageId).toBe('1/case/PSP-0142');
    },
  );

  const press = typeof pressBack === 'function' ? pressBack : undefined;
  const why = typeof pressBack === 'function' ? '' : ` (skipped: ${pressBack.reason})`;
  it.skipIf(!press)(`hands its Back to the screen${why}`, async () => {
    const host = valueIn(await under.connect());
    let pressed = 0;
    host.onBack(() => {
      pressed += 1;
      return true;
    });
    press?.();
    await vi.waitFor(() => expect(pressed).toBe(1));
  });

  it('takes the news that the first screen is there', async () => {
    const host = valueIn(await under.connect());
    expect(host.ready()).toBeUndefined();
  });
}
