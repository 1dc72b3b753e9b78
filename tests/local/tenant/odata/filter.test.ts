import { describe, expect, it } from 'vitest';
import { satisfies } from '../../../../src/local/tenant/odata/evaluate';
import { parseFilter } from '../../../../src/local/tenant/odata/parser';

const resource = {
  id: 'AbC',
  subject: "O'Neill's plan",
  isDraft: true,
  count: 3,
  nothing: null,
  receivedDateTime: '2026-11-03T09:00:00Z',
  start: { dateTime: '2026-11-03T09:00:00.0000000' },
  from: { emailAddress: { address: 'Lead@School.example' } },
  properties: [
    { id: 'String {1} Name Key', value: 'D-1' },
    { id: 'String {1} Name Other', value: 'D-2' },
  ],
};
const holds = (filter: string) => satisfies(resource, parseFilter(filter));

describe('a filter', () => {
  it.each([
    ["subject eq 'O''Neill''s plan'", true],
    ['isDraft eq true', true],
    ['isDraft ne true', false],
    ['count gt 2 and count le 3', true],
    ['count lt 3 or count ge 4', false],
    ['not (count eq 3)', false],
    ['count eq 1 or count eq 2 and isDraft eq false or count eq 3', true],
    ['nothing eq null', true],
    ['subject eq null', false],
    ['absent eq null', true],
    ["from/emailAddress/address eq 'lead@school.example'", true],
    ["startswith(subject,'o''neill')", true],
    ["endswith(subject,'plan') and contains(subject, 'NEILL')", true],
    ['receivedDateTime ge 2026-11-03T09:00:00+00:00', true],
    ['receivedDateTime gt 2026-11-03', true],
    ["start/dateTime le '2026-11-03T10:00:00+01:00'", true],
    ["start/dateTime lt '2026-11-03T10:00:00+01:00'", false],
    ["id eq 'abc'", false],
    ["id eq 'AbC'", true],
  ])('%s is %s', (filter, expected) => {
    expect(holds(filter)).toBe(expected);
  });

  it('looks for one element that meets all of any', () => {
    expect(holds("properties/any(ep: ep/id eq 'String {1} Name Key' and ep/value eq 'd-1')")).toBe(true);
    expect(holds("properties/any(ep: ep/id eq 'String {1} Name Key' and ep/value eq 'D-2')")).toBe(false);
    expect(holds("properties/any(ep: ep/id eq 'String {1} Name KEY' and ep/value eq 'D-1')")).toBe(false);
  });

  it.each(["subject eq 'x", 'subject eq', 'subject like 3', '(count eq 3', 'count eq 3)', 'count = 3', ''])(
    'refuses %j with a 400',
    (filter) => {
      expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400 }));
    },
  );
});
