import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeRag } from '../../../src/domain/audit/propose-rag';
import { HARM_RISKS, type RagFacts } from '../../../src/domain/audit/rag-facts';
import type { RagColour } from '../../../src/domain/audit/rag-matrix';
import { day } from '../../../src/domain/date/iso-date';
import { addDays } from '../../../src/domain/date/school-day';
import { PROGRESS } from '../../../src/domain/review/review-record';
import { greenFacts } from '../../support/rag-facts';

const BADNESS: Record<RagColour, number> = { green: 0, amber: 1, red: 2 };
const ON = day('2026-10-20');
const START = day('2026-09-14');

const minutes = fc.integer({ min: 0, max: 1500 });
const officer = fc.record({ isUpdated: fc.boolean(), isInvited: fc.boolean(), agreesActions: fc.boolean() });
const review = fc.record({
  progress: fc.array(fc.constantFrom(...PROGRESS), { maxLength: 3 }),
  weeklyMinutesBefore: minutes,
  weeklyMinutesNow: minutes,
});
const flags = [
  'isUsedInappropriately',
  'parentAgreed',
  'hasReintegrationPlan',
  'hasShortTermTargets',
  'hasLongTermTargets',
  'lookedAfter',
  'childProtection',
  'careAndSupport',
  'hasParentalDissatisfaction',
  'hasProfessionalConcern',
  'hasSafeguardingConcern',
  'isGuidanceUsed',
  'hasValidConsents',
  'hasPsp',
  'hasHealthcarePlan',
  'areReviewDatesKept',
  'isDesoAware',
  'areRiskAssessmentsCompleted',
  'areRiskAssessmentsCurrent',
] as const;
const GOOD_WHEN_TRUE = [
  'parentAgreed',
  'hasReintegrationPlan',
  'hasShortTermTargets',
  'hasLongTermTargets',
  'isGuidanceUsed',
  'hasValidConsents',
  'hasPsp',
  'hasHealthcarePlan',
  'areReviewDatesKept',
  'isDesoAware',
  'areRiskAssessmentsCompleted',
  'areRiskAssessmentsCurrent',
] as const;

/** Any facts, mostly near Green so that one more fact can matter. */
const anyFacts: fc.Arbitrary<RagFacts> = fc
  .tuple(
    fc.subarray([...flags], { maxLength: 3 }),
    fc.integer({ min: 60, max: 100 }),
    fc.integer({ min: 0, max: 2 }),
    fc.subarray([...HARM_RISKS], { maxLength: 1 }),
    fc.integer({ min: 0, max: 6 }),
    fc.option(review, { nil: undefined }),
    fc.array(officer, { maxLength: 2 }),
    fc.boolean(),
  )
  .map(
    ([flipped, days, agenciesWithInput, harmRisks, schoolDaysNotAttended, latestReview, involvedOfficers, health]) => {
      const green = greenFacts({ hasHealthcarePlan: true, isHealthOnly: health });
      const turned = Object.fromEntries(flipped.map((flag) => [flag, green[flag] !== true]));
      return {
        ...green,
        ...turned,
        start: START,
        lastDay: addDays(START, days),
        agenciesWithInput,
        harmRisks,
        schoolDaysNotAttended,
        ...(latestReview ? { latestReview } : {}),
        involvedOfficers,
      };
    },
  );

/** One adverse fact more. */
const adverse: fc.Arbitrary<(facts: RagFacts) => RagFacts> = fc.oneof(
  fc.constantFrom(...GOOD_WHEN_TRUE).map((flag) => (facts: RagFacts) => ({ ...facts, [flag]: false })),
  fc
    .constantFrom(...flags.filter((flag) => !GOOD_WHEN_TRUE.some((good) => good === flag)))
    .map((flag) => (facts: RagFacts) => ({ ...facts, [flag]: true })),
  fc.constantFrom(...HARM_RISKS).map((risk) => (facts: RagFacts) => ({
    ...facts,
    harmRisks: [...facts.harmRisks, risk],
  })),
  fc.integer({ min: 1, max: 60 }).map((days) => (facts: RagFacts) => ({
    ...facts,
    lastDay: addDays(facts.lastDay ?? START, days),
  })),
  fc.constant(({ lastDay: _unknown, ...facts }: RagFacts) => facts),
  fc.constant((facts: RagFacts) => ({ ...facts, agenciesWithInput: 0 })),
  fc.integer({ min: 1, max: 5 }).map((days) => (facts: RagFacts) => ({
    ...facts,
    schoolDaysNotAttended: facts.schoolDaysNotAttended + days,
  })),
  officer.map((each) => (facts: RagFacts) => ({ ...facts, involvedOfficers: [...facts.involvedOfficers, each] })),
  fc.constant((facts: RagFacts) =>
    facts.latestReview
      ? {
          ...facts,
          latestReview: { ...facts.latestReview, progress: facts.latestReview.progress.map(() => 'little' as const) },
        }
      : facts,
  ),
  minutes.map(
    (fewer) => (facts: RagFacts) =>
      facts.latestReview
        ? {
            ...facts,
            latestReview: { ...facts.latestReview, weeklyMinutesNow: facts.latestReview.weeklyMinutesNow - fewer },
          }
        : facts,
  ),
);

describe('the audit matrix', () => {
  it('never improves by an adverse fact, and loses no reason or gap by it (R-NPT-62)', () => {
    fc.assert(
      fc.property(anyFacts, adverse, (facts, worsen) => {
        const before = proposeRag(facts, ON);
        const after = proposeRag(worsen(facts), ON);
        expect(BADNESS[after.colour]).toBeGreaterThanOrEqual(BADNESS[before.colour]);
        const gapsAfter = after.incomplete.map(({ key }) => key);
        for (const { key } of before.incomplete) expect(gapsAfter).toContain(key);
      }),
      { numRuns: 500 },
    );
  });

  it('is Green only when no row matches and all eight conditions are met', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { colour, reasons, incomplete } = proposeRag(facts, ON);
        expect(colour === 'green').toBe(reasons.length === 0 && incomplete.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('is Red exactly when a Red row matches', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { colour, reasons } = proposeRag(facts, ON);
        expect(colour === 'red').toBe(reasons.some((reason) => reason.key.startsWith('r')));
      }),
    );
  });
});
