import { describe, expect, it } from 'vitest';
import { combinePacks } from '../../src/policy/combine-packs';
import { readPack } from '../../src/policy/read-pack';
import type { Pack } from '../../src/policy/schema';
import { valueIn } from '../support/school-world';

const identity = {
  id: 'ashdale',
  version: '2030.1',
  authorityName: { en: 'Ashdale Council' },
  country: 'england',
  languages: ['en'],
  planName: { en: 'Support plan' },
};
const plans = { document: 'Ashdale: Support plans', section: 'All' };
const shorter = { document: 'Ashdale: Shorter days', section: 'All' };
const aPack = (more: object): Pack => valueIn(readPack({ ...identity, sources: {}, ...more }));

const planPart = aPack({
  noticeSchoolDays: { value: 8, status: 'stated', source: 'plans' },
  rtt: { allowed: { value: true, status: 'stated', source: 'plans' } },
  sources: { plans },
});
const timetablePart = aPack({
  version: '2031.4',
  planName: { en: 'Shorter day' },
  fullTimeHours: { value: { '7': 1500 }, status: 'stated', source: 'shorter' },
  rtt: { maximumDays: { value: 20, status: 'stated', source: 'shorter' } },
  sources: { shorter },
});
const problemsOf = (...parts: Pack[]) => {
  const combined = combinePacks(parts);
  return !combined.ok && combined.failure.kind === 'invalid'
    ? combined.failure.issues.map(({ code, path, params }) => [code, path, params])
    : [];
};

describe('combinePacks', () => {
  it('joins rules of the plan from one document and rules of reduced timetables from another', () => {
    expect(combinePacks([planPart, timetablePart])).toEqual({
      ok: true,
      value: {
        ...identity,
        noticeSchoolDays: planPart.noticeSchoolDays,
        fullTimeHours: timetablePart.fullTimeHours,
        rtt: { allowed: planPart.rtt?.allowed, maximumDays: timetablePart.rtt?.maximumDays },
        sources: { plans, shorter },
      },
    });
  });

  it('takes either part alone when the other is missing', () => {
    expect(combinePacks([planPart, undefined])).toEqual({ ok: true, value: planPart });
    expect(combinePacks([undefined, timetablePart])).toEqual({ ok: true, value: timetablePart });
  });

  it('joins parts of which none speaks about reduced timetables', () => {
    const first = aPack({});
    const second = aPack({ noticeSchoolDays: { value: 8, status: 'stated', source: 'plans' }, sources: { plans } });
    expect(combinePacks([first, second])).toEqual({ ok: true, value: second });
  });

  it('finds nothing where there is no part', () => {
    expect(combinePacks([undefined, undefined])).toEqual({ ok: false, failure: { kind: 'notFound' } });
  });

  it('refuses a part of another authority or country', () => {
    expect(problemsOf(planPart, { ...timetablePart, id: 'birchdale', country: 'wales' })).toEqual([
      ['pack.partOfOther', 'id', { place: 'id', value: 'birchdale', first: 'ashdale' }],
      ['pack.partOfOther', 'country', { place: 'country', value: 'wales', first: 'england' }],
    ]);
  });

  it('refuses a topic that two parts define, also the second and the third', () => {
    const third = aPack({
      fullTimeHours: { value: { '7': 1400 }, status: 'stated', source: 'shorter' },
      rtt: { maximumDays: { value: 10, status: 'stated', source: 'shorter' } },
      sources: { shorter },
    });
    expect(problemsOf(planPart, timetablePart, third)).toEqual([
      ['pack.definedTwice', 'fullTimeHours', { place: 'fullTimeHours', value: '' }],
      ['pack.definedTwice', 'rtt.maximumDays', { place: 'rtt.maximumDays', value: '' }],
    ]);
  });

  it('refuses one source name for two documents, and takes the same document twice', () => {
    const other = aPack({ sources: { plans: shorter } });
    expect(problemsOf(planPart, other)).toEqual([
      ['pack.sourceTwice', 'sources.plans', { place: 'sources.plans', value: 'plans' }],
    ]);
    expect(combinePacks([planPart, aPack({ sources: { plans } })])).toEqual({ ok: true, value: planPart });
  });

  it('refuses what contradicts itself only together: Welsh promised by the first part and missing in the second', () => {
    const welsh: Pack = {
      ...planPart,
      languages: ['en', 'cy'],
      authorityName: { en: 'Ashdale Council', cy: 'Cyngor Ashdale' },
      planName: { en: 'Support plan', cy: 'Cynllun cymorth' },
    };
    const agencies = {
      value: [{ key: 'youth', name: { en: 'Youth team' } }],
      status: 'stated' as const,
      source: 'plans',
    };
    expect(problemsOf(welsh, aPack({ agencies, sources: { plans } }))).toEqual([
      [
        'pack.missingLanguage',
        'agencies.value.0.name.cy',
        { place: 'agencies.value.0.name.cy', value: 'Youth team', language: 'cy' },
      ],
    ]);
  });
});
