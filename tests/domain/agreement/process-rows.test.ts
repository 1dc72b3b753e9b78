import { describe, expect, it } from 'vitest';
import { nextProcessRow, PROCESS_ROWS } from '../../../src/domain/agreement/process-rows';

const noted = { notes: 'Spoke about it', action: '', owner: '' };

describe('The process of a referral meeting', () => {
  it('runs through six rows in the order of the sheet (R-KS3-03)', () => {
    expect(PROCESS_ROWS).toEqual(['analysis', 'inSchool', 'otherAgencies', 'approach', 'monitoring', 'exit']);
    const walked = PROCESS_ROWS.map((_, done) =>
      nextProcessRow(Object.fromEntries(PROCESS_ROWS.slice(0, done).map((row) => [row, noted]))),
    );
    expect(walked).toEqual(
      PROCESS_ROWS.map((row) => ({
        effect: 'inform',
        code: `process.next.${row}`,
        why: {
          rule: 'R-KS3-03',
          clause: "Resource sheet 3.5: Organising meetings on individual pupils' needs",
          inputs: { row },
        },
      })),
    );
  });

  it('counts a row with notes or an action, and not one with blanks (R-KS3-03)', () => {
    expect(nextProcessRow({ analysis: { notes: ' ', action: 'Ask the EP', owner: 'Lead' } })?.why.inputs).toEqual({
      row: 'inSchool',
    });
    expect(nextProcessRow({ analysis: {} })?.why.inputs).toEqual({ row: 'analysis' });
    expect(nextProcessRow({ analysis: { notes: ' ', action: ' ', owner: 'Lead' } })?.why.inputs).toEqual({
      row: 'analysis',
    });
  });

  it('is over after the last row (R-KS3-03)', () => {
    expect(nextProcessRow(Object.fromEntries(PROCESS_ROWS.map((row) => [row, noted])))).toBeUndefined();
  });
});
