import { expect, it } from 'vitest';
import { ParentContactSchema } from '../../../src/domain/case/parent-contact';
import { keptOf, refusedIn } from '../../support/kept-of';

const talk = {
  on: '2026-10-12',
  byPersonId: 'lead',
  withPersonId: 'parent',
  how: 'phone',
  optionsDiscussed: 'A later start',
};
const read = (more: object) => refusedIn(ParentContactSchema, { ...talk, ...more });

it('a talk with the family keeps who talked to whom, when, how and about what (R-NPT-36)', () => {
  expect(keptOf(ParentContactSchema, talk)).toEqual(talk);
});

it('a talk is by one of five ways', () => {
  expect(['meeting', 'phone', 'video', 'email', 'letter'].flatMap((how) => read({ how }))).toEqual([]);
  expect(read({ how: 'text' })).toEqual(['how']);
});

it('a talk is written down in at most 1,000 characters', () => {
  expect(read({ optionsDiscussed: 'x'.repeat(1000) })).toEqual([]);
  expect(read({ optionsDiscussed: 'x'.repeat(1001) })).toEqual(['optionsDiscussed']);
});
