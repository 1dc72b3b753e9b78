import { describe, expect, it } from 'vitest';
import { proposeRag } from '../../../src/domain/audit/propose-rag';
import { HARM_RISKS, type RagFacts, type RagReview } from '../../../src/domain/audit/rag-facts';
import { day } from '../../../src/domain/date/iso-date';
import { checkReducedTimetable } from '../../../src/domain/timetable/check-reduced-timetable';
import { aReducedTimetable, CALENDAR_W } from '../../support/builders';
import { greenFacts } from '../../support/rag-facts';

const ON = day('2026-10-20');
const propose = (more: Partial<RagFacts> = {}) => proposeRag(greenFacts(more), ON);
/** Facts without what is named: not known. */
function without(...keys: (keyof RagFacts)[]) {
  const entries = Object.entries(greenFacts()).filter(([key]) => !keys.some((each) => each === key));
  return proposeRag(Object.fromEntries(entries) as unknown as RagFacts, ON);
}
const shown = ({ colour, reasons, incomplete }: ReturnType<typeof propose>) => ({
  colour,
  reasons: reasons.map(({ key }) => key),
  incomplete: incomplete.map(({ key }) => key),
});
const goodReview: RagReview = { progress: ['some'], weeklyMinutesBefore: 720, weeklyMinutesNow: 735 };

describe('proposeRag: the test rows of B6', () => {
  it('B6 row 1: all conditions of Green and nothing adverse is GREEN (R-NPT-62)', () => {
    expect(propose()).toEqual({
      colour: 'green',
      reasons: [],
      incomplete: [],
      notAssessed: ['a2', 'a3'],
      notes: [],
      proposedOn: ON,
    });
  });

  it('B6 row 2: the DESO not told is AMBER, incomplete g6 (R-NPT-52)', () => {
    const proposal = propose({ isDesoAware: false });
    expect(shown(proposal)).toEqual({ colour: 'amber', reasons: [], incomplete: ['g6'] });
    expect(proposal.incomplete[0]?.why).toEqual({
      rule: 'R-NPT-52',
      clause: 'Process for considering a reduced timetable; Stage Four: Conducting the meeting',
      inputs: { isDesoAware: false },
    });
  });

  it('B6 row 3: 85 days is AMBER by a1 (R-NPT-56), and g2 is not met (R-NPT-38)', () => {
    const proposal = propose({ lastDay: day('2026-12-07') });
    expect(shown(proposal)).toEqual({ colour: 'amber', reasons: ['a1'], incomplete: ['g2'] });
    const inputs = { start: '2026-09-14', lastDay: '2026-12-07', maximumDays: 84 };
    expect(proposal.reasons[0]).toEqual({
      key: 'a1',
      colour: 'amber',
      why: { rule: 'R-NPT-56', clause: 'Process for considering a reduced timetable', on: '2026-12-06', inputs },
    });
    expect(proposal.incomplete[0]?.why).toEqual({
      rule: 'R-NPT-38',
      clause: 'Reduced Timetables: Definition; Appendix 2: Audit Matrix',
      on: '2026-12-06',
      inputs,
    });
  });

  it('B6 row 4: 85 days that the Director authorised is still AMBER by a1 (DOMAIN G-4)', () => {
    const authorised = { ...greenFacts({ lastDay: day('2026-12-07') }), authorisedUntil: day('2027-01-29') };
    expect(shown(proposeRag(authorised, ON))).toEqual({ colour: 'amber', reasons: ['a1'], incomplete: ['g2'] });
  });

  it('B6 row 5: second review with hours 12 to 12 is AMBER by a3', () => {
    const proposal = propose({ latestReview: { progress: ['some'], weeklyMinutesBefore: 720, weeklyMinutesNow: 720 } });
    expect(shown(proposal)).toEqual({ colour: 'amber', reasons: ['a3'], incomplete: [] });
    expect(proposal.reasons[0]?.colour).toBe('amber');
    expect(proposal.reasons[0]?.why).toEqual({
      rule: 'B6-a3',
      inputs: { weeklyMinutesBefore: 720, weeklyMinutesNow: 720 },
    });
  });

  it('B6 row 6: 85 days and no other agency is RED by r3 and a1 (R-NPT-48)', () => {
    const proposal = propose({ lastDay: day('2026-12-07'), agenciesWithInput: 0 });
    expect(shown(proposal)).toEqual({ colour: 'red', reasons: ['r3', 'a1'], incomplete: ['g2'] });
    expect(proposal).not.toHaveProperty('subType');
    expect(proposal.reasons[0]).toEqual({
      key: 'r3',
      colour: 'red',
      why: {
        rule: 'R-NPT-48',
        clause: 'Process for considering a reduced timetable',
        inputs: { agenciesWithInput: 0 },
      },
    });
  });

  it('B6 row 7: a looked-after pupil with all conditions of Green is RED, sub-type vulnerability (DOMAIN G-3)', () => {
    const proposal = propose({ lookedAfter: true });
    expect(shown(proposal)).toEqual({ colour: 'red', reasons: ['r5'], incomplete: [] });
    expect(proposal.subType).toBe('vulnerability');
    expect(proposal.reasons[0]?.why).toEqual({
      rule: 'B6-r5',
      inputs: { lookedAfter: true, childProtection: false, careAndSupport: false },
    });
  });

  it('B6 row 8: a safeguarding tick without a listed risk is not Red; it warns and makes a DSL task (R-NPT-87)', () => {
    const proposal = propose({ hasSafeguardingConcern: true });
    expect(shown(proposal)).toEqual({ colour: 'green', reasons: [], incomplete: [] });
    const why = {
      rule: 'R-NPT-87',
      clause: 'Pastoral Support Programme form: table of the reduced timetable',
      inputs: { hasSafeguardingConcern: true },
    };
    expect(proposal.notes).toEqual([
      { effect: 'warn', code: 'rag.safeguardingConcern', why },
      { effect: 'auto', code: 'rag.dslTask', why },
    ]);
  });

  it('B6 row 9: no end date cannot be agreed, and as legacy data is RED by r2 (R-NPT-53)', () => {
    const { end: _none, ...timetable } = aReducedTimetable();
    const issues = checkReducedTimetable(timetable, {
      yearGroup: '8',
      fullTimeHours: { 8: 1440 },
      meetingDate: day('2026-10-06'),
      maximumDays: 84,
      hasAln: false,
      calendar: CALENDAR_W,
    });
    expect(issues).toContainEqual({ code: 'rtt.endMissing', path: 'end', effect: 'block', rule: 'R-NPT-53' });
    const proposal = without('lastDay');
    expect(shown(proposal)).toEqual({ colour: 'red', reasons: ['r2'], incomplete: ['g2', 'g5'] });
    expect(proposal.reasons[0]?.why).toEqual({
      rule: 'R-NPT-53',
      clause: 'Process for considering a reduced timetable; Reduced Timetables: Purpose',
      inputs: { hasReintegrationPlan: true, hasLongTermTargets: true },
    });
  });

  it('B6 row 10: health-only with a Healthcare Plan and no PSP is GREEN', () => {
    expect(shown(propose({ isHealthOnly: true, hasPsp: false, hasHealthcarePlan: true }))).toEqual({
      colour: 'green',
      reasons: [],
      incomplete: [],
    });
  });
});

describe('proposeRag: each row by itself', () => {
  it.each([
    ['r1 by finding', { isUsedInappropriately: true }, 'red', ['r1']],
    ['r1 without the parent', { parentAgreed: false }, 'red', ['r1']],
    ['r5 child protection', { childProtection: true }, 'red', ['r5']],
    ['r5 care and support', { careAndSupport: true }, 'red', ['r5']],
    ['r6 five days', { schoolDaysNotAttended: 5 }, 'red', ['r6']],
    ['r6 not four days', { schoolDaysNotAttended: 4 }, 'green', []],
    ['a4 parent', { hasParentalDissatisfaction: true }, 'amber', ['a4']],
    ['a4 professional', { hasProfessionalConcern: true }, 'amber', ['a4']],
    ['a2 none and little', { latestReview: { ...goodReview, progress: ['none', 'little'] } }, 'amber', ['a2']],
    ['not a2 with one outcome', { latestReview: { ...goodReview, progress: ['none', 'some'] } }, 'green', []],
    ['a2 without recorded progress', { latestReview: { ...goodReview, progress: [] } }, 'amber', ['a2']],
    ['a3 fewer hours', { latestReview: { ...goodReview, weeklyMinutesNow: 719 } }, 'amber', ['a3']],
    ['not a3 with more hours', { latestReview: goodReview }, 'green', []],
  ] as const)('%s', (_row, more, colour, reasons) => {
    expect(shown(propose(more))).toMatchObject({ colour, reasons });
  });

  it.each(HARM_RISKS)('r4: %s is RED (R-NPT-50)', (risk) => {
    const proposal = propose({ harmRisks: [risk] });
    expect(shown(proposal)).toMatchObject({ colour: 'red', reasons: ['r4'] });
    expect(proposal.reasons[0]?.why).toMatchObject({ rule: 'R-NPT-50', inputs: { harmRisks: risk } });
  });

  it('says by which rule r1 holds: the finding before the missing agreement (R-NPT-49, 62)', () => {
    expect(propose({ isUsedInappropriately: true, parentAgreed: false }).reasons[0]?.why).toEqual({
      rule: 'R-NPT-62',
      clause: 'Monitoring and reviewing a reduced timetable',
      inputs: { isUsedInappropriately: true },
    });
    expect(propose({ parentAgreed: false }).reasons[0]?.why).toEqual({
      rule: 'R-NPT-49',
      clause: 'Process for considering a reduced timetable',
      inputs: { parentAgreed: false },
    });
  });

  it('gives the inputs of r4, r6, a2 and a4', () => {
    const { reasons } = propose({
      harmRisks: ['abuse', 'radicalisation'],
      schoolDaysNotAttended: 6,
      latestReview: { ...goodReview, progress: ['little', 'none'] },
      hasProfessionalConcern: true,
    });
    expect(reasons.map(({ key, colour, why }) => [key, colour, why.rule, why.inputs])).toEqual([
      ['r4', 'red', 'R-NPT-50', { harmRisks: 'abuse, radicalisation' }],
      ['r6', 'red', 'B6-r6', { schoolDaysNotAttended: 6, nonAttendanceSchoolDays: 5 }],
      ['a2', 'amber', 'B6-a2', { progress: 'little, none' }],
      ['a4', 'amber', 'B6-a4', { hasParentalDissatisfaction: false, hasProfessionalConcern: true }],
    ]);
  });

  it.each([
    ['no reintegration plan', { hasReintegrationPlan: false }, ['g5']],
    ['no long-term targets', { hasLongTermTargets: false }, ['g4', 'g5']],
  ] as const)('r2: %s is RED (R-NPT-53)', (_what, more, incomplete) => {
    const proposal = propose(more);
    expect(shown(proposal)).toEqual({ colour: 'red', reasons: ['r2'], incomplete });
    expect(proposal.incomplete.at(-1)?.why.rule).toBe('R-NPT-53');
  });

  it.each([
    ['g1', { isGuidanceUsed: false }, 'B6-g1'],
    ['g3', { hasValidConsents: false }, 'R-NPT-72'],
    ['g4', { hasPsp: false }, 'B6-g4'],
    ['g4', { hasShortTermTargets: false }, 'B6-g4'],
    ['g4', { areReviewDatesKept: false }, 'B6-g4'],
    ['g4', { isHealthOnly: true, hasHealthcarePlan: false }, 'B6-g4'],
    ['g8', { areRiskAssessmentsCompleted: false }, 'R-NPT-66'],
    ['g8', { areRiskAssessmentsCurrent: false }, 'R-NPT-66'],
  ] as const)('%s with %j is AMBER and incomplete', (key, more, rule) => {
    const proposal = propose(more);
    expect(shown(proposal)).toEqual({ colour: 'amber', reasons: [], incomplete: [key] });
    expect(proposal.incomplete[0]?.why.rule).toBe(rule);
    expect(proposal.incomplete[0]?.why.inputs).toMatchObject(more);
  });

  it.each([
    { isUpdated: false, isInvited: true, agreesActions: true },
    { isUpdated: true, isInvited: false, agreesActions: true },
    { isUpdated: true, isInvited: true, agreesActions: false },
  ])('g7 with an involved officer %j is AMBER and incomplete', (officer) => {
    const proposal = propose({ involvedOfficers: [officer] });
    expect(shown(proposal)).toEqual({ colour: 'amber', reasons: [], incomplete: ['g7'] });
    expect(proposal.incomplete[0]?.why).toEqual({
      rule: 'B6-g7',
      inputs: { involvedOfficers: 1, engagedOfficers: 0 },
    });
  });

  it('counts what is not known as not met, one condition at a time', () => {
    const gaps = (...keys: (keyof RagFacts)[]) => shown(without(...keys)).incomplete;
    expect(gaps('isGuidanceUsed')).toEqual(['g1']);
    expect(gaps('start')).toEqual(['g2']);
    expect(gaps('hasValidConsents')).toEqual(['g3']);
    expect(gaps('hasPsp')).toEqual(['g4']);
    expect(gaps('isDesoAware')).toEqual(['g6']);
    expect(gaps('areRiskAssessmentsCompleted')).toEqual(['g8']);
    expect(gaps('parentAgreed', 'isUsedInappropriately', 'lookedAfter', 'hasProfessionalConcern')).toEqual([]);
  });

  it('gives the inputs of g1, g2 to g4, g7 and g8', () => {
    const { incomplete } = proposeRag(
      {
        maximumDays: 84,
        agenciesWithInput: 1,
        harmRisks: [],
        schoolDaysNotAttended: 0,
        nonAttendanceSchoolDays: 5,
        hasPsp: true,
        involvedOfficers: [
          { isUpdated: true, isInvited: true, agreesActions: true },
          { isUpdated: true, isInvited: true, agreesActions: false },
        ],
        areRiskAssessmentsCompleted: true,
      },
      ON,
    );
    expect(incomplete.map(({ key, why }) => [key, why.inputs])).toStrictEqual([
      ['g1', {}],
      ['g2', { maximumDays: 84 }],
      ['g3', {}],
      ['g4', { hasPsp: true }],
      ['g5', {}],
      ['g6', {}],
      ['g7', { involvedOfficers: 2, engagedOfficers: 1 }],
      ['g8', { areRiskAssessmentsCompleted: true }],
    ]);
    expect(incomplete[1]?.why).not.toHaveProperty('on');
  });

  it('is Green with officers who are all updated, invited and agree', () => {
    expect(propose({ involvedOfficers: [{ isUpdated: true, isInvited: true, agreesActions: true }] }).colour).toBe(
      'green',
    );
  });

  it('has no sub-type when another Red row matches too, and keeps it beside an Amber one', () => {
    expect(propose({ lookedAfter: true, agenciesWithInput: 0 })).not.toHaveProperty('subType');
    expect(propose({ lookedAfter: true, schoolDaysNotAttended: 5 })).not.toHaveProperty('subType');
    expect(propose({ lookedAfter: true, hasProfessionalConcern: true }).subType).toBe('vulnerability');
  });

  it('assesses a2 and a3 from the first review on', () => {
    expect(propose({ latestReview: goodReview }).notAssessed).toEqual([]);
    expect(propose().notAssessed).toEqual(['a2', 'a3']);
  });
});
