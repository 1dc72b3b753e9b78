// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { GuidanceNotes, SectionGuidance } from '../../../src/ui/app/guidance-notes';
import { show } from '../show';

it('is closed until somebody asks, then says the note and its rule', async () => {
  await show(<SectionGuidance section="reason" />);
  const note = screen.getByText(/trauma-informed\./);
  expect(note.textContent).toMatch(/Rule: R-NPT-09$/);
  expect(note.closest('details')?.open).toBe(false);
  await userEvent.click(screen.getByText('Guidance'));
  expect(note.closest('details')?.open).toBe(true);
});

it('shows the notes of a reduced timetable and of alternative provision beside the timetable', async () => {
  await show(<SectionGuidance section="timetable" />);
  expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(8);
});

it('draws nothing where the guidance is silent', async () => {
  await show(
    <>
      <SectionGuidance section="unknown" />
      <GuidanceNotes at={['plan.outcomes']} />
    </>,
  );
  expect(screen.queryByText('Guidance')).toBeNull();
});

it('speaks Welsh', async () => {
  await show(<GuidanceNotes at={['travel']} />, { language: 'cy' });
  expect(screen.getByText(/^Nid yw cludiant ysgol/).textContent).toMatch(/Rheol: R-NPT-71$/);
});
