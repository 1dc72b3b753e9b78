import { describe, expect, it } from 'vitest';
import { planForm } from '../../src/forms/c1/plan.form';
import { questionsOf } from '../../src/forms/form';
import { labelOf, printedLabelOf } from '../../src/forms/label-of';
import { loadWords } from '../../src/i18n/words';
import { aQuestion } from '../support/a-test-form';

const words = await loadWords('en');
const family = questionsOf(planForm).find(({ key }) => key === 'familyActions') ?? aQuestion();
const person = (name: string, role: string) => ({ personId: name, name, role, attended: 'attended' });

describe('labelOf', () => {
  it('names the people it is about, and nobody else', () => {
    const attendees = [
      person('Eleri Jones', 'parentCarer'),
      person('Nia Pugh', 'ewo'),
      person('Gwyn Jones', 'fosterCarer'),
    ];
    expect(labelOf(family, { attendees }, words)).toBe('Eleri Jones, Gwyn Jones agrees to');
  });

  it('keeps the label of the paper form while nobody is known', () => {
    expect(labelOf(family, {}, words)).toBe('Parent/carer agrees to');
    expect(labelOf(family, { attendees: [person('Nia Pugh', 'ewo')] }, words)).toBe('Parent/carer agrees to');
    expect(labelOf(family, { attendees: ['Eleri Jones'] }, words)).toBe('Parent/carer agrees to');
  });

  it('prints the paper form’s own words in brackets', () => {
    expect(printedLabelOf(family, {}, words)).toBe(
      'Parent/carer agrees to (How can the family help achieve the targets)',
    );
    expect(printedLabelOf(aQuestion(), {}, words)).toBe('Reason for PSP?');
  });
});
