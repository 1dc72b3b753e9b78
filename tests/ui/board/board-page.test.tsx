// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { HideNamesSwitch } from '../../../src/ui/app/hide-names-switch';
import { BoardPage } from '../../../src/ui/board/board-page';
import { DueQueueProvider } from '../../../src/ui/queue/due-queue-context';
import { aCase, caseRef } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { portsIn, show } from '../show';

/** Cards: the table draws only the rows in sight, and nothing is in sight without a layout. */
beforeEach(() => {
  const narrow = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.spyOn(window, 'matchMedia').mockReturnValue(narrow as unknown as MediaQueryList); // only what a screen reads of it
});

async function aBoard(names: readonly string[]) {
  const world = new MemoryWorld();
  const ports = portsIn(world);
  for (const [index, name] of names.entries()) {
    const kase = aCase({ caseRef: caseRef(`PSP-${String(142 + index).padStart(4, '0')}`) });
    await ports.records.cases.create({ ...kase, pupil: { ...kase.pupil, name } });
  }
  return show(
    <DueQueueProvider>
      <HideNamesSwitch />
      <BoardPage />
    </DueQueueProvider>,
    { ports },
  );
}

it('shows initials instead of names while names are hidden', async () => {
  await aBoard(['Owain Jones']);
  await screen.findByText(/Owain Jones/);
  await userEvent.click(screen.getByRole('button', { name: 'Hide names' }));
  expect(screen.queryByText(/Owain/)).toBeNull();
  expect(screen.queryByText(/Angharad/)).toBeNull();
  expect(screen.getByRole('button', { name: /^PSP-0142 O/ })).toBeTruthy();
});

it('finds a name typed without its accent and says how many are shown', async () => {
  await aBoard(['Siôn Huws', 'Owain Jones']);
  await screen.findByText(/Siôn Huws/);
  await userEvent.type(screen.getByRole('searchbox'), 'sion');
  expect(screen.queryByText(/Owain/)).toBeNull();
  expect(screen.getByText('Cases shown: 1 of 2')).toBeTruthy();
});

it('says that there is no case yet and offers the first one', async () => {
  await aBoard([]);
  expect(await screen.findByText('There is no open case yet.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Open the first case' })).toBeTruthy();
});
