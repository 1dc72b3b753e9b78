import { describe, expect, it } from 'vitest';
import { queryOptionsOf, selected } from '../../../../src/local/tenant/odata/query-options';

const parse = (search: string) => queryOptionsOf(new URL(`https://localhost/v1.0/me${search}`));

describe('query options', () => {
  it('reads options nested in $expand', () => {
    const { expand } = parse(
      `?$expand=${encodeURIComponent("a($filter=id eq 'x;y,(z';$select=value),fields($select=A,B)")}`,
    );
    expect(expand).toMatchObject([
      { name: 'a', select: ['value'], filter: { kind: 'compare' } },
      { name: 'fields', select: ['A', 'B'], filter: undefined },
    ]);
  });

  it('reads orderings', () => {
    expect(parse('?$orderby=from/name desc,subject').orderby).toEqual([
      { path: ['from', 'name'], descending: true },
      { path: ['subject'], descending: false },
    ]);
  });

  it.each(['?$top=-1', '?$top=x', '?$skip=1.5', '?$top=1&$top=2', '?$orderby=a up'])(
    'refuses %s with a 400',
    (search) => {
      expect(() => parse(search)).toThrow(expect.objectContaining({ status: 400 }));
    },
  );

  it('refuses what it does not do with a 501', () => {
    expect(() => parse('?$expand=a($top=1)')).toThrow(expect.objectContaining({ status: 501 }));
  });
});

describe('a selection', () => {
  it('keeps the id and control information', () => {
    const resource = { '@odata.etag': 'e', id: '1', subject: 's', body: 'b' };
    expect(selected(resource, ['subject'])).toEqual({ '@odata.etag': 'e', id: '1', subject: 's' });
    expect(selected(resource, undefined)).toEqual(resource);
  });
});
