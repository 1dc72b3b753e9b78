// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DraftToPrint } from '../../../src/ui/plan/draft-to-print';
import { aPlan, aSettings, planAnswers } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { REF } from '../../support/school-world';
import { portsIn, show } from '../show';

it('puts the whole draft on paper, and on the screen nothing of it', async () => {
  const plan = aPlan({ caseRef: REF, answers: planAnswers({ reason: 'Leaves lessons when they get loud.' }) });
  await show(<DraftToPrint plan={plan} settings={aSettings()} />, { ports: portsIn(new MemoryWorld()) });
  expect(screen.queryByText('Leaves lessons when they get loud.')).toBeNull();

  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toContain(
    'Reason for PSP? (objective summary from all perspectives)',
  );
  expect(screen.getByText('Leaves lessons when they get loud.').tagName).toBe('DD');

  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByText('Leaves lessons when they get loud.')).toBeNull();
});
