import { describe, expect, it } from 'vitest';
import { mutationTable } from '../../scripts/mutation-table';

const mutants = (...statuses: ('Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError')[]) => ({
  mutants: statuses.map((status) => ({ status })),
});

describe('mutationTable', () => {
  it('gives the share that was noticed for each file, by name, and for all', () => {
    const files = {
      'b.ts': mutants('Killed', 'Timeout', 'Survived', 'NoCoverage'),
      'a.ts': mutants('Killed', 'Killed', 'RuntimeError'),
      'types.ts': mutants(),
    };
    expect(mutationTable({ files }).split('\n').slice(2)).toEqual([
      '| a.ts | 100.0 % | 2 | 0 | 0 |',
      '| b.ts | 50.0 % | 2 | 1 | 1 |',
      '| **2 files** | 66.7 % | 4 | 1 | 1 |',
    ]);
  });
});
