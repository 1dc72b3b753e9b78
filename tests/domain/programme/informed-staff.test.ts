import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { staffToInform } from '../../../src/domain/programme/informed-staff';

const told = (name: string) => ({ name, on: day('2026-10-05') });
const why = (inputs = {}) => ({ rule: 'R-NPT-06', clause: 'Recognising different roles: The School', inputs });

describe('Relevant staff', () => {
  it('are told that a programme is being developed, each by name (R-NPT-06)', () => {
    expect(staffToInform(['Gareth Lloyd', 'Elin Vaughan'], [told(' gareth LLOYD ')])).toEqual([
      { effect: 'record', code: 'staff.inform', why: why({ name: 'Elin Vaughan' }) },
    ]);
    expect(staffToInform(['Gareth Lloyd'], [told('Gareth Lloyd')])).toEqual([]);
  });

  it('are named first (R-NPT-06)', () => {
    expect(staffToInform([], [])).toEqual([{ effect: 'record', code: 'staff.nameRelevant', why: why() }]);
  });
});
