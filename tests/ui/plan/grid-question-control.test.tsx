// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { GridQuestion } from '../../../src/forms/form';
import { GridQuestionControl } from '../../../src/ui/plan/grid-question-control';
import { type PlanForm, PlanFormProvider } from '../../../src/ui/plan/plan-form-context';
import { loadCase } from '../../../src/workflows/load-case';
import { aCase, aSettings } from '../../support/builders';
import { MemoryWorld } from '../../support/memory-world';
import { REF, valueIn } from '../../support/school-world';
import { portsIn, show } from '../show';

const week: GridQuestion = {
  key: 'reason',
  kind: 'grid',
  labelKey: 'form.c11.week.label',
  rowsKey: 'form.c11.week.rows',
  rows: [
    { value: '1', labelKey: 'form.weekday.1' },
    { value: '2', labelKey: 'form.weekday.2' },
  ],
  columns: [
    { key: 'arrival', kind: 'time', labelKey: 'form.c11.week.arrival.label' },
    {
      key: 'explored',
      kind: 'yesNo',
      yesKey: 'form.yes.past',
      noKey: 'form.no.past',
      labelKey: 'form.c10.areas.explored.label',
    },
  ],
};

it('keeps the answers of each fixed row under its name, and leaves the others untouched', async () => {
  const ports = portsIn(new MemoryWorld());
  valueIn(await ports.records.cases.create(aCase({ caseRef: REF })));
  const file = valueIn(await loadCase(ports, REF));
  const changes: unknown[] = [];
  function Screen() {
    const [answer, setAnswer] = useState<unknown>();
    const form: PlanForm = {
      file,
      settings: aSettings(),
      // The key stands for any question: a plan has no table of fixed rows.
      answers: { reason: answer } as PlanForm['answers'],
      change: (_key, value) => {
        changes.push(value);
        setAnswer(value);
      },
      leave: () => undefined,
      errorAt: () => undefined,
      unreadable: () => undefined,
    };
    return (
      <PlanFormProvider value={form}>
        <GridQuestionControl question={week} label="Times" hint="Leave a day blank" />
      </PlanFormProvider>
    );
  }
  await show(<Screen />, { ports });
  const monday = within(screen.getByRole('region', { name: 'Monday' }));
  const tuesday = within(screen.getByRole('region', { name: 'Tuesday' }));
  await userEvent.type(monday.getByLabelText(/^Time of Arrival/), '09:30');
  await userEvent.click(tuesday.getByLabelText('No'));
  expect(changes.at(-1)).toEqual({ '1': { arrival: '09:30' }, '2': { explored: false } });
  expect(screen.getByText('Leave a day blank')).toBeTruthy();
});
