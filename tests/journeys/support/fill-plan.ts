import type { FrameLocator } from 'playwright-core';

/** Fills every section of the plan as the meeting would, each marked as completed. Reduced hours from 16 November. */
export async function fillPlan(tab: FrameLocator): Promise<void> {
  const at = (key: string) => tab.locator(`[id="q-${key}"]`);
  const type = async (key: string, text: string) => {
    await at(key).fill(text);
    await at(key).press('Tab');
  };
  const pick = (key: string, answer: string) => at(key).getByRole('radio', { name: answer, exact: true }).check();
  const add = (key: string) =>
    at(key)
      .getByRole('button', { name: /^(Add|Next change)/ })
      .click();
  const complete = async () => {
    await tab
      .getByRole('radiogroup', { name: 'Have you completed this section?' })
      .getByRole('radio', { name: 'Yes', exact: true })
      .check();
    await tab.getByRole('button', { name: /^Continue/ }).click();
  };
  const heading = (name: string) => tab.getByRole('heading', { name, exact: true }).waitFor();

  await tab.getByRole('button', { name: /^About the child/ }).click();
  await type('attendanceAsAt', '9 November 2026');
  await type('exclusionCount', '1');
  await type('exclusionDays', '2');
  await complete();

  await heading('The meeting and the people');
  await type('keyAdult', 'Gareth Lloyd');
  await complete();

  await heading('Reason for the PSP');
  await pick('factors.attendance', 'Considered');
  await tab.getByRole('button', { name: 'Mark the rest as not relevant' }).click();
  await complete();

  await heading('What is working');
  await type('pupilView', 'Art and the farm help me. Loud corridors do not.');
  await complete();

  await heading('Changes I want');
  await add('outcomes');
  await type('outcomes.0.text', 'I will be in my maths room by the bell');
  await type('outcomes.0.measure', 'On time in four of five lessons');
  await type('outcomes.0.startingPoint', 'One of five');
  await type('outcomes.0.targetDate', '27 November 2026');
  await pick('outcomes.0.term', 'Short term');
  await add('outcomes');
  await type('outcomes.1.text', 'I will come every day');
  await type('outcomes.1.measure', 'Attendance of 92 per cent');
  await type('outcomes.1.targetDate', '5 March 2027');
  await pick('outcomes.1.term', 'Long term');
  await type('planEndDate', '19 March 2027');
  await complete();

  await heading('Who agrees to what');
  await add('schoolProactive');
  await type('schoolProactive.0.action', 'Meet Sam at the gate at 8:40');
  await type('schoolProactive.0.owner', 'Gareth Lloyd');
  await add('schoolReactive');
  await type('schoolReactive.0.action', 'Offer ten minutes in the Haven, then talk');
  await type('schoolReactive.0.owner', 'Gareth Lloyd');
  await add('familyActions');
  await type('familyActions.0.action', 'Phone by 8:15 when Sam will be late');
  await type('familyActions.0.who', 'Carys Jones');
  await add('professionalActions');
  await type('professionalActions.0.name', 'Non Bevan');
  await type('professionalActions.0.agency', 'Education Welfare Service');
  await type('professionalActions.0.action', 'Visit the family once before Christmas');
  await complete();

  await heading('Reduced timetable');
  await type('reducedTimetable.start', '16 November 2026');
  await type('reducedTimetable.end', '17 December 2026');
  await at('reducedTimetable.reasons').getByRole('checkbox', { name: 'Behaviour' }).check();
  await tab.getByRole('button', { name: 'Add a week' }).click();
  for (const day of [0, 1, 2, 3, 4]) await type(`reducedTimetable.weeks.0.${day}`, '3.5');
  await pick('reducedTimetable.safeguardingConcern', 'No');
  await pick('reducedTimetable.significantRisk', 'No');
  await at('reducedTimetable.circumstance')
    .getByRole('radio', { name: /^Temporary/ })
    .check();
  await type('reducedTimetable.avenuesExhausted', 'A quiet start, a changed group, mentoring.');
  await type('reducedTimetable.rationale', 'Sam copes with mornings and loses them to afternoons that go wrong.');
  await type('reducedTimetable.monitor', 'Angharad Rees');
  await type('reducedTimetable.responsibleAdult', 'Carys Jones, every afternoon');
  await add('reducedTimetable.reintegration');
  await type('reducedTimetable.reintegration.0.from', '30 November 2026');
  await type('reducedTimetable.reintegration.0.weeklyMinutes', '20');
  await add('reducedTimetable.reintegration');
  await type('reducedTimetable.reintegration.1.from', '18 December 2026');
  await type('reducedTimetable.reintegration.1.weeklyMinutes', '24');
  await pick('reducedTimetable.laLiaison', 'Yes');
  await pick('reducedTimetable.parentAgreed', 'Yes');
  await type('reducedTimetable.agenciesConsulted', 'Education Welfare Service');
  await type('reducedTimetable.ewoConsultedOn', '10 November 2026');
  await complete();

  await heading('Review');
  await tab.getByRole('button', { name: 'Take this date' }).click();
  await type('reviewMeeting.start', '10:00');
  await at('reviewMeeting.room').selectOption({ label: 'The Haven' });
  await tab.getByRole('checkbox', { name: 'Time, room and people are right' }).check();
}
