// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Failure, fail, ok } from '../../../src/domain/result/result';
import { type StartAttempt, StartPage } from '../../../src/ui/app/start-page';
import { startProblemText } from '../../../src/ui/app/start-problem-text';
import type { Host } from '../../../src/workflows/host-ports';
import { deps } from '../../support/school-world';
import { aHost } from '../show';

/** Draws the page whose attempts end one after the other as given; the last one again and again. */
function start(...attempts: StartAttempt<string>[]) {
  const asked: boolean[] = [];
  const attempt = async (ask: boolean) => {
    asked.push(ask);
    const next = attempts.length > 1 ? attempts.shift() : attempts[0];
    if (!next) throw new Error('A start without an attempt.');
    return next;
  };
  render(
    <StartPage start={attempt} language="en" words={deps.words} sentence={startProblemText}>
      {(started) => <p>{started}</p>}
    </StartPage>,
  );
  return asked;
}

const stopped = (failure: Failure, host?: Partial<Host>): StartAttempt<string> => ({
  ...(host ? { host: aHost(host) } : {}),
  outcome: fail(failure),
});

describe('The first page', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['contrast', 'dark'],
  ] as const)('asks to sign in, in the colours of a %s host', async (theme, scheme) => {
    start(stopped({ kind: 'signedOut' }, { theme }));
    await screen.findByText('Sign in to see the cases.');
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  });

  it('follows the host when somebody changes its theme before signing in', async () => {
    let change: (theme: Host['theme']) => void = () => undefined;
    const onTheme: Host['onTheme'] = (listener) => {
      change = listener;
      return () => undefined;
    };
    start(stopped({ kind: 'signedOut' }, { onTheme }));
    await screen.findByText('Sign in to see the cases.');
    change('dark');
    await expect.poll(() => document.documentElement.style.colorScheme).toBe('dark');
  });

  it('speaks the language of the host', async () => {
    start(stopped({ kind: 'signedOut' }, { locale: 'cy' }));
    const { t } = await deps.words('cy');
    expect((await screen.findByRole('status')).textContent).toBe(t('tab.start.signIn'));
    expect(document.documentElement.lang).toBe('cy');
  });

  it('signs in on the press of the button, and shows the page', async () => {
    const asked = start(stopped({ kind: 'signedOut' }, {}), { outcome: ok('Cases') });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect((await screen.findByText('Cases')).tagName).toBe('P');
    expect(asked).toEqual([false, true]);
  });

  it('tries again without a prompt where nothing was refused', async () => {
    const asked = start(stopped({ kind: 'offline' }, {}), { outcome: ok('Cases') });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Cases');
    expect(asked).toEqual([false, false]);
  });

  it('offers no second try where the host has answered that it cannot', async () => {
    start(stopped({ kind: 'unsupported', capability: 'openAppointment' }, {}));
    await screen.findByRole('status');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers a second try where no host has answered', async () => {
    start(stopped({ kind: 'unsupported', capability: 'teams' }));
    expect((await screen.findByRole('button')).textContent).toBe('Try again');
  });
});
