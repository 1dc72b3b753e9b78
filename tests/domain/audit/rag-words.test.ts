import { describe, expect, it } from 'vitest';
import { GREEN_ROWS, RAG_ROWS } from '../../../src/domain/audit/rag-matrix';
import cy from '../../../src/i18n/cy.json';
import en from '../../../src/i18n/en.json';

const ROWS = [...RAG_ROWS, ...GREEN_ROWS].map(({ key }) => key);

describe('the words of the audit matrix', () => {
  it('has the eighteen rows of B6, in its order (R-NPT-62)', () => {
    expect(ROWS.join(' ')).toBe('r1 r2 r3 r4 r5 r6 a1 a2 a3 a4 g1 g2 g3 g4 g5 g6 g7 g8');
  });

  it.each(ROWS)('say what row %s means, in both languages', (key) => {
    expect(en[`rag.row.${key}`]).toMatch(/^[A-Z]/);
    expect(cy[`rag.row.${key}`]).not.toBe(en[`rag.row.${key}`]);
  });

  it('name the three colours', () => {
    expect([en['rag.colour.red'], en['rag.colour.amber'], en['rag.colour.green']]).toEqual(['Red', 'Amber', 'Green']);
    expect([cy['rag.colour.red'], cy['rag.colour.amber'], cy['rag.colour.green']]).toEqual(['Coch', 'Oren', 'Gwyrdd']);
  });
});
