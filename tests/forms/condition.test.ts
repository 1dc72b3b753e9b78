import { describe, expect, it } from 'vitest';
import { holds, isRequired } from '../../src/forms/condition';
import { aCompletePlan } from '../support/a-complete-plan';

describe('holds', () => {
  it('compares an answer with a value, and false is an answer', () => {
    expect(holds({ question: 'lookedAfter', is: false }, { lookedAfter: false })).toBe(true);
    expect(holds({ question: 'lookedAfter', is: false }, {})).toBe(false);
  });

  it('takes blank text and empty lists as not answered', () => {
    expect(holds({ question: 'pupilView', answered: false }, { pupilView: '  ' })).toBe(true);
    expect(holds({ question: 'attendees', answered: true }, { attendees: [] })).toBe(false);
    expect(holds({ question: 'exclusionCount', answered: true }, { exclusionCount: 0 })).toBe(true);
  });

  it('finds a row only when one row has all the wanted values', () => {
    const ewoAttended = { question: 'attendees', someRow: { role: ['ewo'], attended: ['attended'] } } as const;
    const excused = (aCompletePlan().attendees ?? []).map((row) =>
      row.role === 'ewo' ? { ...row, attended: 'apologies' as const } : row,
    );
    expect(holds(ewoAttended, aCompletePlan())).toBe(true);
    expect(holds(ewoAttended, { attendees: excused })).toBe(false);
  });

  it('joins conditions by any and all', () => {
    const school = { question: 'schoolIdp', is: true } as const;
    const authority = { question: 'laIdp', is: true } as const;
    expect(holds({ any: [school, authority] }, { schoolIdp: false, laIdp: true })).toBe(true);
    expect(holds({ all: [school, authority] }, { schoolIdp: false, laIdp: true })).toBe(false);
  });

  it('finds no row in an answer that is no list of rows, nor in a row without the column', () => {
    const someRow = { question: 'attendees', someRow: { role: ['ewo'], agency: [''] } } as const;
    expect(holds(someRow, { attendees: 'ewo' })).toBe(false);
    expect(holds(someRow, { attendees: ['ewo', null] })).toBe(false);
    expect(holds(someRow, { attendees: [{ role: 'ewo' }] })).toBe(true);
  });
});

describe('isRequired', () => {
  it('is false of a question that nobody requires', () => {
    expect(isRequired({ key: 'note', kind: 'text', maxLength: 5, labelKey: 'form.reason.label' }, {})).toBe(false);
  });
});
