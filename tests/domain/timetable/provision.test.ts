import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsAsEducation,
  educationMinutes,
  minutesAt,
  PROVISIONS,
  type ProvisionBlock,
} from '../../../src/domain/timetable/provision';

describe('educationMinutes', () => {
  it('counts school, inclusion centre and provision, not home or agreed absence (R-NPT-40, 60)', () => {
    const minutes = (provision: ProvisionBlock['provision']) =>
      educationMinutes([{ week: 1, provision, minutes: 60 }], 1)[0];
    expect(PROVISIONS.map((provision) => [provision, minutes(provision)])).toEqual([
      ['school', 60],
      ['inclusionCentre', 60],
      ['ap', 60],
      ['home', 0],
      ['absentByAgreement', 0],
    ]);
  });

  it('counts nothing that the pupil does not go to', () => {
    const blocks: ProvisionBlock[] = [
      { week: 1, provision: 'ap', minutes: 120, attended: false },
      { week: 1, provision: 'ap', minutes: 90, attended: true },
    ];
    expect(educationMinutes(blocks, 1)).toEqual([90]);
  });

  it('keeps weeks apart, with an empty one as nothing, and leaves out a week beyond the cycle', () => {
    const blocks: ProvisionBlock[] = [
      { week: 1, provision: 'school', minutes: 300 },
      { week: 3, provision: 'school', minutes: 45 },
      { week: 3, provision: 'school', minutes: 15 },
      { week: 4, provision: 'school', minutes: 600 },
    ];
    expect(educationMinutes(blocks, 3)).toEqual([300, 0, 60]);
  });

  it('is exact in minutes: what is counted and what is not add up to what was given', () => {
    const block = fc.record({
      week: fc.integer({ min: 1, max: 4 }),
      provision: fc.constantFrom(...PROVISIONS),
      minutes: fc.integer({ min: 0, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
        const counted = educationMinutes(blocks, 4).reduce((total, minutes) => total + minutes, 0);
        const lost = minutesAt('home', blocks) + minutesAt('absentByAgreement', blocks);
        const given = blocks.reduce((total, { minutes }) => total + minutes, 0);
        expect(counted + lost).toBe(given);
      }),
    );
  });
});

describe('countsAsEducation', () => {
  it('holds at school, an inclusion centre and alternative provision (R-NPT-40, 60)', () => {
    expect(PROVISIONS.filter(countsAsEducation)).toEqual(['school', 'inclusionCentre', 'ap']);
  });
});

describe('minutesAt', () => {
  it('adds the minutes of one provision over all weeks', () => {
    const blocks: ProvisionBlock[] = [
      { week: 1, provision: 'ap', minutes: 60 },
      { week: 2, provision: 'ap', minutes: 30, attended: false },
      { week: 2, provision: 'school', minutes: 240 },
    ];
    expect(minutesAt('ap', blocks)).toBe(90);
    expect(minutesAt('home', blocks)).toBe(0);
  });
});
