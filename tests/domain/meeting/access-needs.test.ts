import { describe, expect, it } from 'vitest';
import { ACCESS_NEEDS, AccessNeedsSchema, accessToArrange } from '../../../src/domain/meeting/access-needs';

const not = { wanted: false } as const;
const none = { neutralVenue: not, liaison: not, interpreter: not, supporter: not, childcare: not };

describe('Access to a meeting', () => {
  it('asks a hard-to-reach family about five things, in the order of the toolkit (R-KS3-05)', () => {
    expect(accessToArrange({}, { isHardToReach: true })).toEqual(
      ['neutralVenue', 'liaison', 'interpreter', 'supporter', 'childcare'].map((need) => ({
        effect: 'record',
        code: `access.ask.${need}`,
        why: { rule: 'R-KS3-05', clause: 'Activity 2.3: Working with parents/carers', inputs: { need } },
      })),
    );
    expect(accessToArrange({}, { isHardToReach: false })).toEqual([]);
    expect(accessToArrange(none, { isHardToReach: true })).toEqual([]);
  });

  it.each(ACCESS_NEEDS)('arranges what a family wants: %s (R-KS3-05)', (need) => {
    const wanted = (arranged: string) => ({ ...none, [need]: { wanted: true, arranged } });
    expect(accessToArrange(wanted(' '), { isHardToReach: false })).toEqual([
      {
        effect: 'record',
        code: `access.arrange.${need}`,
        why: { rule: 'R-KS3-05', clause: 'Activity 2.3: Working with parents/carers', inputs: { need } },
      },
    ]);
    expect(accessToArrange(wanted('By Monday'), { isHardToReach: true })).toEqual([]);
  });

  it('survives being stored (R-KS3-05)', () => {
    const needs = { ...none, interpreter: { wanted: true, arranged: 'Polish' } } as const;
    expect(AccessNeedsSchema.parse(JSON.parse(JSON.stringify(needs)))).toEqual(needs);
    expect(AccessNeedsSchema.parse({})).toEqual({});
    expect(AccessNeedsSchema.safeParse({ childcare: { wanted: true } }).success).toBe(false);
    const arranged = 'x'.repeat(200);
    expect(AccessNeedsSchema.safeParse({ liaison: { wanted: true, arranged } }).success).toBe(true);
    expect(AccessNeedsSchema.safeParse({ liaison: { wanted: true, arranged: `${arranged}x` } }).success).toBe(false);
  });
});
