import { describe, expect, it } from 'vitest';
import hackneyJson from '../../src/policy/packs/hackney/pack.json';
import nptJson from '../../src/policy/packs/npt/pack.json';
import southGlosJson from '../../src/policy/packs/south-gloucestershire/pack.json';
import { readPack } from '../../src/policy/read-pack';
import { notDefinedTopics } from '../../src/policy/topics';
import { valueIn } from '../support/school-world';

const npt = valueIn(readPack(nptJson));
const hackney = valueIn(readPack(hackneyJson));
const southGlos = valueIn(readPack(southGlosJson));

describe('the pack of Neath Port Talbot says what DOMAIN D4 says', () => {
  it('country, languages and plan name', () => {
    expect(npt).toMatchObject({
      country: 'wales',
      languages: ['en', 'cy'],
      planName: { en: 'Pastoral Support Programme', cy: 'Rhaglen Cymorth Bugeiliol' },
    });
  });

  it('reviews: 21/28/42 for the first two, by default, and 42/42/42 later, as stated (R-NPT-02, R-NPT-03)', () => {
    expect(npt.reviewSchedule).toEqual({
      value: {
        initial: { count: 2, target: 21, soft: 28, hard: 42 },
        later: { target: 42, soft: 42, hard: 42 },
        rules: { limit: 'R-NPT-02', aim: 'R-NPT-03' },
      },
      status: 'stated',
      source: 'reviews',
      defaultParts: ['initial.count', 'initial.target', 'initial.soft'],
    });
  });

  it('weekly taught hours of each year group, in minutes (R-NPT-43)', () => {
    const [early, primary, secondary] = [21 * 60, 23.5 * 60, 24 * 60];
    expect(npt.fullTimeHours?.value).toEqual({
      R: early,
      1: early,
      2: early,
      3: primary,
      4: primary,
      5: primary,
      6: primary,
      7: secondary,
      8: secondary,
      9: secondary,
      10: secondary,
      11: 25 * 60,
    });
  });

  it('a reduced timetable of at most twelve weeks, beyond which the Director authorises (R-NPT-38, R-NPT-56)', () => {
    expect(npt.rtt?.maximumDays).toEqual({ value: 84, status: 'stated', source: 'rttProcess' });
    expect(npt.rtt?.allowed?.value).toBe(true);
    expect(npt.rtt?.authoriser?.value.en).toContain('Director for Education, Leisure and Lifelong Learning');
    expect(npt.rtt?.limits?.value).toMatchObject([
      { reason: 'any', kind: 'authoriseBeyond', length: { number: 12, unit: 'week', counted: 'calendar' } },
    ]);
  });

  it('what is no reduced timetable: the staggered start (R-NPT-39) and an inclusion centre (R-NPT-40)', () => {
    expect(npt.rtt?.exemptions?.value.map(({ key }) => key)).toEqual(['staggeredReception', 'inclusionCentre']);
  });

  it('a purely medical reduced timetable without a programme (R-NPT-42)', () => {
    expect(npt.rtt?.healthOnlyWithoutProgramme?.value).toBe(true);
  });

  it('the five reasons of the reduced timetable table (R-NPT-87)', () => {
    expect(npt.rtt?.reasons?.value.map(({ key, stance }) => [key, stance])).toEqual([
      ['behaviour', 'allowed'],
      ['aln', 'allowed'],
      ['safeguarding', 'allowed'],
      ['mentalHealthWellbeing', 'allowed'],
      ['medical', 'allowed'],
    ]);
  });

  it('codes C and B (R-NPT-58, R-NPT-59) and that work at home is never B (R-NPT-60)', () => {
    expect(npt.attendanceCodes?.value).toEqual([
      { key: 'absentByAgreement', code: 'C' },
      { key: 'alternativeProvision', code: 'B' },
    ]);
    expect(npt.statements?.value.map(({ key, rule }) => [key, rule])).toContainEqual(['workSentHome', 'R-NPT-60']);
  });

  it('the three mailboxes and nothing else', () => {
    expect(npt.proposedMailboxes?.value).toEqual({
      psp: 'psp@npt.gov.uk',
      sfs: 'sfs@npt.gov.uk',
      educationTransport: 'educationtransport@npt.gov.uk',
    });
  });

  it('which notice goes to which mailbox (R-NPT-13, R-NPT-34, R-NPT-52, R-NPT-64, R-NPT-67, R-NPT-79)', () => {
    expect(npt.notices?.value.map(({ rule, channel }) => [rule, 'mailbox' in channel && channel.mailbox])).toEqual([
      ['R-NPT-13', 'psp'],
      ['R-NPT-34', 'psp'],
      ['R-NPT-64', 'psp'],
      ['R-NPT-52', 'sfs'],
      ['R-NPT-56', 'psp'],
      ['R-NPT-79', 'sfs'],
      ['R-NPT-67', 'educationTransport'],
      [undefined, 'psp'],
    ]);
  });

  it('sixteen agencies and other (R-NPT-16)', () => {
    expect(npt.agencies?.value.map(({ name }) => name.en)).toEqual([
      'Wellbeing and Behaviour Service',
      'Support for Learning Team',
      'Educational Psychology Service',
      'Education Welfare Service',
      'School Based Counselling Service',
      'Health Services',
      'Housing Services',
      'Team Around the Family',
      'Careers Wales',
      'Children and Young People’s Services',
      'Youth Justice and Early Intervention Service',
      'Parenting Team',
      'Youth Service',
      'Third sector organisation',
      'Education Support Service',
      'Vulnerable Learners Service',
      'Other',
    ]);
  });

  it('thirteen factors (R-NPT-30), five stages, forms C1 to C11 and the termly group (R-NPT-14)', () => {
    expect(npt.promptLists?.value[0]?.items).toHaveLength(13);
    expect(npt.stages?.value).toHaveLength(5);
    expect(npt.forms?.value.map(({ canonical }) => canonical)).toEqual(
      Array.from({ length: 11 }, (_, index) => `C${index + 1}`),
    );
    expect(npt.panels?.value[0]?.frequency).toEqual({ every: 1, unit: 'term' });
  });

  it('weekly check-ins with the pupil (R-NPT-35)', () => {
    expect(npt.routines?.value).toEqual([
      { key: 'weeklyCheckIn', what: 'checkIn', with: 'pupil', every: 'week', rule: 'R-NPT-35' },
    ]);
  });

  it('who signs: the pupil or a reason, the school, the parent or carer', () => {
    expect(npt.signatures?.value).toEqual([
      { key: 'pupil', orReason: true },
      { key: 'school', orReason: false },
      { key: 'parentCarer', orReason: false },
    ]);
  });

  it('marks every figure of this project as default', () => {
    const { noticeSchoolDays, contributionSchoolDays, copiesWithinSchoolDays, consolidateWithinDays } = npt;
    const figures = { noticeSchoolDays, contributionSchoolDays, copiesWithinSchoolDays, consolidateWithinDays };
    expect(Object.entries(figures).map(([key, each]) => [key, each?.value, each?.status])).toEqual([
      ['noticeSchoolDays', 10, 'default'],
      ['contributionSchoolDays', 5, 'default'],
      ['copiesWithinSchoolDays', 2, 'default'],
      ['consolidateWithinDays', 14, 'default'],
    ]);
    expect(npt.attendancePromptBelow).toMatchObject({ value: 90, status: 'default' });
    expect(npt.rtt?.prompts).toMatchObject({ value: { reintegrationDay: 56, applicationDay: 70 }, status: 'default' });
    expect(npt.rtt?.joinedWithinDays).toMatchObject({ value: 28, status: 'default' });
    expect(npt.rtt?.weekCount).toMatchObject({ value: 'calendar', status: 'default' });
    expect(npt.declaration).toMatchObject({
      value: { validMonths: 12, renewalNoticeDays: 28 },
      defaultParts: ['validMonths', 'renewalNoticeDays'],
    });
    expect(npt.audit).toMatchObject({
      value: { nonAttendanceSchoolDays: 5 },
      defaultParts: ['nonAttendanceSchoolDays'],
    });
  });

  it('does not define what its guidance does not say', () => {
    expect(notDefinedTopics(npt)).toEqual([
      'scope',
      'carriedBy',
      'counters',
      'alternativesFirst',
      'reviewSteps',
      'reviewTypes',
      'rtt.placedBy',
      'rtt.reviewSchedule',
      'letters',
    ]);
  });
});

describe('the pack of Hackney says what DOMAIN D4 says', () => {
  it('country, language and plan name', () => {
    expect(hackney).toMatchObject({
      country: 'england',
      languages: ['en'],
      planName: { en: 'Pastoral Support Programme' },
    });
  });

  it('reviews every three to four weeks: 21/28/28 (R-HCK-08)', () => {
    const window = { target: 21, soft: 28, hard: 28 };
    expect(hackney.reviewSchedule).toMatchObject({
      value: { initial: { count: 0, ...window }, later: window, rules: { limit: 'R-HCK-08', aim: 'R-HCK-08' } },
      status: 'stated',
    });
  });

  it('six weeks of placement, five and one, with reports every two and a meeting in the fifth (R-HCK-28, 30, 31, 32)', () => {
    expect(hackney.placements?.value[0]).toMatchObject({
      phases: [{ length: { number: 5, unit: 'week' } }, { length: { number: 1, unit: 'week' } }],
      reportEveryWeeks: 2,
      meetingInWeek: 5,
      schoolVisits: true,
      endReport: true,
    });
  });

  it('decisions within six weeks, completion within twenty, answers within fifteen days (R-HCK-33)', () => {
    expect(hackney.needsAssessment?.value).toMatchObject({
      kind: 'ehc',
      decideWithinWeeks: 6,
      completeWithinWeeks: 20,
      schoolAnswersWithinDays: 15,
    });
  });

  it('a part-time timetable with an end (R-HCK-24), placed by the headteacher (R-HCK-26), for two usual reasons (R-HCK-27)', () => {
    expect(hackney.rtt?.endDateRequired?.value).toBe(true);
    expect(hackney.rtt?.placedBy?.value).toBe('headteacher');
    expect(hackney.rtt?.reasons?.value.map(({ key }) => key)).toEqual(['reintegration', 'challengingBehaviour']);
  });

  it('panels by age: under six to one, six or over to the other (R-HCK-35)', () => {
    expect(hackney.panels?.value.map(({ key, ages }) => [key, ages])).toEqual([
      ['map', undefined],
      ['mat', { from: 0, to: 5 }],
      ['cyppp', { from: 6, to: 25 }],
    ]);
  });

  it('consultations before an exclusion (R-HCK-19, R-HCK-21) and before a managed move (R-HCK-37)', () => {
    expect(hackney.consultations?.value.map(({ before, rule, strength }) => [before, rule, strength])).toEqual([
      ['permanentExclusion', 'R-HCK-19', 'should'],
      ['exclusion', 'R-HCK-21', 'should'],
      ['managedMove', 'R-HCK-37', 'must'],
    ]);
  });

  it('eight alternatives (R-HCK-38) and eight kinds of support before a permanent exclusion (R-HCK-39)', () => {
    expect(hackney.alternativesFirst?.value).toHaveLength(8);
    expect(hackney.promptLists?.value[0]?.items).toHaveLength(8);
  });

  it('what it calls illegal (R-HCK-22) and how short an exclusion is (R-HCK-23), in its own words', () => {
    expect(hackney.statements?.value.map(({ rule, where }) => [rule, where])).toEqual([
      ['R-HCK-22', 'exclusion'],
      ['R-HCK-23', 'exclusion'],
    ]);
  });

  it('what must have been tried before (R-HCK-03) and who leads with an end date (R-HCK-07)', () => {
    expect(hackney.earlierSupport?.value.en).toContain('a range of interventions');
    expect(hackney.coordinator?.value.en).toBe('A school leader: Inclusion Manager, SENCo or member of the SMT');
    expect(hackney.programme?.value).toEqual({ endDateRequired: true });
  });

  it('two mailboxes, neither of which takes a plan', () => {
    expect(hackney.proposedMailboxes?.value).toEqual({
      educationalPsychology: 'EPS.Admin@learningtrust.co.uk',
      newRegents: 'admin-regents@newregents.hackney.sch.uk',
    });
    expect(hackney.notices).toBeUndefined();
  });

  it('does not define where the seed is silent', () => {
    expect(notDefinedTopics(hackney)).toEqual([
      'scope',
      'carriedBy',
      'stages',
      'reviewSteps',
      'reviewTypes',
      'routines',
      'signatures',
      'agencies',
      'noticeSchoolDays',
      'contributionSchoolDays',
      'copiesWithinSchoolDays',
      'consolidateWithinDays',
      'attendancePromptBelow',
      'fullTimeHours',
      'rtt.maximumDays',
      'rtt.authoriser',
      'rtt.weekCount',
      'rtt.limits',
      'rtt.reducedBy',
      'rtt.exemptions',
      'rtt.healthOnlyWithoutProgramme',
      'rtt.reviewSchedule',
      'rtt.prompts',
      'rtt.joinedWithinDays',
      'attendanceCodes',
      'declaration',
      'audit',
      'notices',
      'letters',
    ]);
  });
});

describe('the pack of South Gloucestershire says what DOMAIN D4 says', () => {
  it('secondary schools in England (R-SG-01), from a document of 11 March 2009', () => {
    expect(southGlos).toMatchObject({ country: 'england', languages: ['en'] });
    expect(southGlos.scope?.value).toEqual({ phases: ['secondary'] });
    expect(Object.values(southGlos.sources).map(({ documentDate }) => documentDate)).toEqual(
      Object.keys(southGlos.sources).map(() => '2009-03-11'),
    );
  });

  it('three stages, with how each is entered (R-SG-22, R-SG-40)', () => {
    expect(southGlos.stages?.value.map(({ key }) => key)).toEqual(['stage1', 'stage2', 'stage3']);
    expect(southGlos.triggers?.value.map(({ rule, calls }) => [rule, calls])).toEqual([
      ['R-SG-22', 'nextStage'],
      ['R-SG-05', 'nextStage'],
      ['R-SG-40', 'nextStage'],
    ]);
  });

  it('daily monitoring (R-SG-18), weekly feedback (R-SG-19) and weekly review (R-SG-20)', () => {
    expect(southGlos.routines?.value.map(({ what, every, rule }) => [what, every, rule])).toEqual([
      ['monitoring', 'day', 'R-SG-18'],
      ['feedback', 'week', 'R-SG-19'],
      ['progressReview', 'week', 'R-SG-20'],
    ]);
  });

  it('the alternatives of Stage 3 (R-SG-43), with the supported transfer there only (R-SG-06)', () => {
    expect(southGlos.placements?.value.map(({ key, rule }) => [key, rule])).toEqual([
      ['supportedTransfer', 'R-SG-06'],
      ['reinduction', 'R-SG-43'],
      ['jointPlanning', 'R-SG-43'],
      ['flexibleProgramme', 'R-SG-43'],
    ]);
  });

  it('the parent signs (R-SG-44), support was shown before (R-SG-02), a lead is nominated (R-SG-10), CAF is considered (R-SG-12)', () => {
    expect(southGlos.signatures?.value.map(({ key }) => key)).toEqual(['parentCarer']);
    expect(southGlos.earlierSupport?.value.en).toContain('internal support strategies');
    expect(southGlos.coordinator?.value.en).toContain('usually the Behaviour/Attendance Lead');
    expect(southGlos.needsAssessment?.value.kind).toBe('caf');
  });

  it('does not define where the seed is silent', () => {
    expect(notDefinedTopics(southGlos)).toEqual([
      'programme',
      'carriedBy',
      'counters',
      'alternativesFirst',
      'consultations',
      'reviewSchedule',
      'reviewSteps',
      'reviewTypes',
      'agencies',
      'noticeSchoolDays',
      'contributionSchoolDays',
      'copiesWithinSchoolDays',
      'consolidateWithinDays',
      'attendancePromptBelow',
      'fullTimeHours',
      'rtt.allowed',
      'rtt.placedBy',
      'rtt.endDateRequired',
      'rtt.maximumDays',
      'rtt.authoriser',
      'rtt.weekCount',
      'rtt.limits',
      'rtt.reasons',
      'rtt.reducedBy',
      'rtt.exemptions',
      'rtt.healthOnlyWithoutProgramme',
      'rtt.reviewSchedule',
      'rtt.prompts',
      'rtt.joinedWithinDays',
      'attendanceCodes',
      'declaration',
      'audit',
      'proposedMailboxes',
      'notices',
      'panels',
      'letters',
      'promptLists',
    ]);
  });
});
