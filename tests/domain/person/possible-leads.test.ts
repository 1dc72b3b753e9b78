import { expect, it } from 'vitest';
import { possibleLeads } from '../../../src/domain/person/possible-leads';
import { PEOPLE } from '../../support/builders';

it('lets the senior lead, a coordinator and the headteacher lead, and nobody else', () => {
  const coordinator = { id: 'c', name: 'Elin Evans', role: 'coordinator' } as const;
  const head = { id: 'h', name: 'Tomos Hughes', role: 'headteacher' } as const;
  expect(possibleLeads([PEOPLE.parent, PEOPLE.lead, coordinator, PEOPLE.keyAdult, head])).toEqual([
    PEOPLE.lead,
    coordinator,
    head,
  ]);
});

it('leaves out a line without a name', () => {
  expect(possibleLeads([{ ...PEOPLE.lead, name: ' ' }])).toEqual([]);
});
