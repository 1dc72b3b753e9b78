import { describe, expect, it } from 'vitest';
import { isInThisVersion } from '../../scripts/rules/in-this-version';
import { isPacked, type Packed, packedProduct } from '../../scripts/rules/packed';

const NOTES = 'src/domain/guidance/guidance-notes.ts#GUIDANCE_NOTES';
const PACK = 'src/policy/packs/npt/pack.json';
const program: Packed = new Map([
  ['src/domain/a.ts', 'function checkA() {\n}\n'],
  ['src/forms/c1/a.section.ts', 'var aSection = {};\n'],
  ['src/domain/case/check-review-choice.ts', 'var reviewChose = 1;\n'],
  ['src/domain/case/transition-table.ts', 'var TRANSITIONS = {};\n'],
  ['src/ui/notes.tsx', 'var PLACES = ["plan.reason"];\n'],
  ['src/workflows/dates.ts', 'const schedule = pack.reviewSchedule;\n'],
  [PACK, 'var pack_default = {};\n'],
]);
const says = (effect: string, ...carriedBy: string[]) =>
  isInThisVersion({ id: 'R-NPT-09', effects: [effect], carriedBy }, program);

describe('Whether a rule is in this version', () => {
  it.each([
    ['code that is left', true, 'block', ['src/domain/a.ts#checkA']],
    ['code that nothing uses', false, 'block', ['src/domain/a.ts#checkB']],
    ['a question that keeps the answer', true, 'record', ['src/forms/c1/a.section.ts#aSection', 'src/domain/b.ts#b']],
    [
      'a question beside code that is missing',
      false,
      'block',
      ['src/forms/c1/a.section.ts#aSection', 'src/domain/b.ts#b'],
    ],
    [
      'a guard of a step that no workflow takes',
      false,
      'block',
      ['src/domain/case/check-review-choice.ts#reviewChose'],
    ],
    ['a whole table', false, 'auto', ['src/domain/case/transition-table.ts#TRANSITIONS']],
    ['a note that a screen shows', true, 'inform', [NOTES]],
    ['a note beside code that is missing', false, 'inform', [NOTES, 'src/domain/b.ts#b']],
    ['a figure that is read', true, 'warn', [`${PACK}#reviewSchedule`]],
    ['a figure that nothing reads', false, 'warn', [`${PACK}#routines`]],
  ])('%s: %s', (_, expected, effect, carriedBy) => {
    expect(says(effect, ...carriedBy)).toBe(expected);
  });
});

describe('The packed product', () => {
  const product = packedProduct();

  it('has what the plan uses, also what is loaded later', () => {
    expect(isPacked(product, 'src/domain/case/check-stage-one.ts', 'checkStageOne')).toBe(true);
    expect(isPacked(product, 'src/forms/c1/reason.section.ts', 'reasonSection')).toBe(true);
  });

  it('has no review form, no table of all messages and no type', () => {
    expect(product.has('src/forms/c2/review.form.ts')).toBe(false);
    expect(isPacked(product, 'src/domain/dispatch/message-table.ts', 'MESSAGE_TABLE')).toBe(false);
    expect(isPacked(product, 'src/domain/signature/needed-signatures.ts', 'SignatureNeed')).toBe(false);
  });
});
