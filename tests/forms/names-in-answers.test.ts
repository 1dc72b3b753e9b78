import { expect, it } from 'vitest';
import { namesInAnswers } from '../../src/forms/names-in-answers';
import { aReducedTimetable, planAnswers } from '../support/builders';

it('finds every name that was typed where a plan asks for a person', () => {
  const answers = planAnswers({
    schoolLead: 'Angharad Rees',
    attendees: [{ personId: 'x', name: 'Carys Jones', role: 'parentCarer', attended: 'attended' }],
    schoolProactive: [{ id: 's1', action: 'Check in before maths', owner: 'Gareth Lloyd' }],
    schoolReactive: [],
    familyActions: [{ id: 'f1', who: 'Nan', action: 'Bag packed' }],
    professionalActions: [{ id: 'a1', name: 'Lowri Pugh', agency: 'Youth Service', action: 'Home visit' }],
    keyAdult: 'Huw Parry',
    perspectives: { pupil: { text: 'It is too loud' } },
    reducedTimetable: aReducedTimetable({ monitor: 'Elin Vaughan' }),
  });
  expect([...namesInAnswers(answers)].sort()).toEqual([
    'Angharad Rees',
    'Carys Jones',
    'Elin Vaughan',
    'Gareth Lloyd',
    'Huw Parry',
    'Lowri Pugh',
    'Nan',
  ]);
});

it('finds none in an empty draft', () => {
  expect(namesInAnswers({})).toEqual([]);
});
