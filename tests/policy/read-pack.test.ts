import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cy from '../../src/i18n/cy.json';
import en from '../../src/i18n/en.json';
import { createWords } from '../../src/i18n/words';
import { PROBLEM_CODES } from '../../src/policy/check/problem';
import { readPack } from '../../src/policy/read-pack';
import { packProblemText } from '../../src/workflows/pack-problem-text';

const file = new URL('./fixtures/cwm-helyg.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const words = createWords('en', en);

/** The invented pack with one value put in place of what stands at a path; `undefined` takes it away. */
function packWith(path: string, value: unknown): unknown {
  const pack = JSON.parse(text);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const group = keys.reduce((part, key) => part[key], pack);
  if (value === undefined) delete group[last];
  else group[last] = value;
  return pack;
}

function sentencesOf(input: unknown): string[] {
  const read = readPack(input);
  if (read.ok || read.failure.kind !== 'invalid') return [];
  return read.failure.issues.map((issue) => packProblemText(words, issue));
}

describe('readPack', () => {
  it('reads a whole pack from parsed JSON and from the text of a file alike', () => {
    expect(readPack(text)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(readPack(JSON.parse(text))).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('reads a pack that defines nothing at all', () => {
    const { id, version, authorityName, country, languages, planName } = JSON.parse(text);
    const bare = { id, version, authorityName, country, languages, planName, sources: {} };
    expect(readPack(bare)).toEqual({ ok: true, value: bare });
  });

  it('says every problem of the shape at once, each with its place', () => {
    const pack = { ...JSON.parse(text), version: 'new', country: 'scotland' };
    const read = readPack(pack);
    expect(!read.ok && read.failure).toEqual({
      kind: 'invalid',
      issues: [
        { code: 'pack.badVersion', path: 'version', effect: 'block', params: { place: 'version', value: 'new' } },
        {
          code: 'pack.notOneOf',
          path: 'country',
          effect: 'block',
          params: { place: 'country', value: 'scotland', allowed: 'wales, england' },
        },
      ],
    });
  });
});

describe('a file that is no pack', () => {
  it.each([
    [
      'no JSON',
      'Dear colleague, here are our rules',
      'The file cannot be read as a pack. It begins: Dear colleague, here are our rules. Choose the pack.json that the authority’s pack came with',
    ],
    [
      'an empty file',
      '   ',
      'The file cannot be read as a pack. It begins: . Choose the pack.json that the authority’s pack came with',
    ],
    [
      'a file cut short',
      `{ "id": "cwm-helyg", "version": "2031.7", "authorityName": { "en": "Cwm`,
      'The file cannot be read as a pack. It begins: { "id": "cwm-helyg", "version": "2031.7", "authorityName": {…. Choose the pack.json that the authority’s pack came with',
    ],
    ['a list', '[]', 'The file: found []. Write a group of named values, in curly brackets'],
    ['nothing', 'null', 'The file: found null. Write a group of named values, in curly brackets'],
    ['a number', '42', 'The file: found 42. Write a group of named values, in curly brackets'],
  ])('%s', (_what, input, sentence) => {
    expect(sentencesOf(input)).toEqual([sentence]);
  });
});

describe('a malformed pack is refused with what to do', () => {
  it.each<[path: string, value: unknown, sentence: string]>([
    ['id', 'Cwm Helyg', 'The pack (id): found Cwm Helyg. Write small letters and hyphens only: cwm-helyg'],
    ['id', undefined, 'The pack (id): nothing is there. Add this value'],
    ['version', '7', 'The pack (version): found 7. Write the year, a full stop and a number: 2026.1'],
    ['version', 2031.7, 'The pack (version): found 2031.7. Write it as text, in quotation marks'],
    ['country', 'scotland', 'The pack (country): found scotland. Use one of these: wales, england'],
    [
      'languages',
      [],
      'The pack (languages): the list is empty. Add an entry, or remove the whole value: then the authority does not define it',
    ],
    ['languages', 'en', 'The pack (languages): found en. Write a list, in square brackets'],
    ['planName.en', '', 'The pack (planName.en): the text is empty. Write it, or remove the whole value'],
    [
      'planName.en',
      'Plan '.repeat(70),
      `The pack (planName.en): the text is too long. It begins: ${'Plan '.repeat(12)}…. Longest allowed: 300 characters. Shorten it`,
    ],
    [
      'reveiwSchedule',
      {},
      'The pack (reveiwSchedule): this name is not known: reveiwSchedule. Check its spelling, or remove it',
    ],
    [
      'rtt.maximumDay',
      {},
      'The pack (rtt.maximumDay): this name is not known: maximumDay. Check its spelling, or remove it',
    ],
    [
      'noticeSchoolDays',
      7,
      'Notice before a meeting (noticeSchoolDays): found 7. Write a group of named values, in curly brackets',
    ],
    [
      'noticeSchoolDays.value',
      'seven',
      'Notice before a meeting (noticeSchoolDays.value): found seven. Write a number, without quotation marks',
    ],
    [
      'noticeSchoolDays.value',
      7.5,
      'Notice before a meeting (noticeSchoolDays.value): found 7.5. Write a whole number',
    ],
    ['noticeSchoolDays.value', 0, 'Notice before a meeting (noticeSchoolDays.value): found 0. Enter 1 or more'],
    ['noticeSchoolDays.value', 101, 'Notice before a meeting (noticeSchoolDays.value): found 101. Enter 100 or less'],
    [
      'noticeSchoolDays.status',
      'guessed',
      'Notice before a meeting (noticeSchoolDays.status): found guessed. Use one of these: stated, default',
    ],
    [
      'noticeSchoolDays.source',
      undefined,
      'Notice before a meeting (noticeSchoolDays.source): nothing is there. Add this value',
    ],
    [
      'noticeSchoolDays.source',
      'hearsay',
      'Notice before a meeting (noticeSchoolDays.source): no source has this name: hearsay. Add it to the sources, or use one of these: plans, timetables',
    ],
    [
      'noticeSchoolDays.validFrom',
      '2031-02-30',
      'Notice before a meeting (noticeSchoolDays.validFrom): found 2031-02-30. Write a day that exists, as year-month-day: 2026-09-01',
    ],
    [
      'vocabulary.validTo',
      '2031-08-31',
      'Words of the authority (vocabulary.validTo): it ends before it begins. Found: 2031-08-31. Begins: 2031-09-01. Choose a later end',
    ],
    [
      'sources.plans.validTo',
      '2030-01-01',
      'Sources (sources.plans.validTo): it ends before it begins. Found: 2030-01-01. Begins: 2031-09-01. Choose a later end',
    ],
    [
      'sources.plans.documentDate',
      'April 2031',
      'Sources (sources.plans.documentDate): found April 2031. Write the date of the document as a year, a month or a day: 2021, 2021-09 or 2021-09-01',
    ],
    ['sources.plans.section', undefined, 'Sources (sources.plans.section): nothing is there. Add this value'],
    [
      'rtt.allowed.value',
      'no',
      'Whether reduced timetables are allowed (rtt.allowed.value): found no. Write true or false, without quotation marks',
    ],
    [
      'rtt.placedBy.value',
      'the governors',
      'Who decides on a reduced timetable (rtt.placedBy.value): found the governors. Write a short name in letters and digits that begins with a small letter: firstReview',
    ],
    [
      'agencies.value.0.key',
      'willow-trust',
      'Support agencies, entry 1 (agencies.value.0.key): found willow-trust. Write a short name in letters and digits that begins with a small letter: firstReview',
    ],
    [
      'agencies.value.0.name.cy',
      undefined,
      'Support agencies, entry 1 (agencies.value.0.name.cy): the Welsh is missing for this text: Willow Trust. Add it under cy, or take cy out of the languages',
    ],
    [
      'alternativesFirst.value.1.key',
      'calmRoom',
      'Alternatives to consider first, entry 2 (alternativesFirst.value.1): this name is used twice in the list: calmRoom. Give each entry its own name',
    ],
    [
      'rtt.limits.value.1.reason',
      'any',
      'Limits of a reduced timetable, entry 2 (rtt.limits.value.1): this name is used twice in the list: any. Give each entry its own name',
    ],
    [
      'attendanceCodes.value.1.validFrom',
      '2031-08-31',
      'Attendance codes, entry 2 (attendanceCodes.value.1): two entries of this name hold on the same day: absentByAgreement. Let one end before the other begins',
    ],
    [
      'attendanceCodes.value.2.code',
      'present',
      'Attendance codes, entry 3 (attendanceCodes.value.2.code): found present. Write the registration code, one to three capital letters, digits or signs: C',
    ],
    [
      'reviewSchedule.value.initial.soft',
      11,
      'Time between reviews (reviewSchedule.value.initial.soft): found 11 days, less than the 12 days before it. Let target, soft and hard grow, or be equal',
    ],
    [
      'reviewSchedule.value.later.hard',
      32,
      'Time between reviews (reviewSchedule.value.later.hard): found 32 days, less than the 33 days before it. Let target, soft and hard grow, or be equal',
    ],
    [
      'reviewSchedule.defaultParts',
      ['later.target', 'later.often'],
      'Time between reviews (reviewSchedule.defaultParts.1): the value has no such part: later.often. Correct the name, or remove it from the list of defaults',
    ],
    [
      'reviewSchedule.defaultParts',
      ['later.hard.days'],
      'Time between reviews (reviewSchedule.defaultParts.0): the value has no such part: later.hard.days. Correct the name, or remove it from the list of defaults',
    ],
    [
      'placements.value.0.phases.0.length',
      { number: 14, unit: 'day', counted: 'calendar' },
      'Placements, entry 1 (placements.value.0.meetingInWeek): found week 3, but the placement lasts 2 weeks. Choose a week within it',
    ],
    [
      'programme.value.length',
      'a term',
      'Length of the programme (programme.value.length): found a term. Write a group of named values, in curly brackets',
    ],
    [
      'programme.value.length.unit',
      'term',
      'Length of the programme (programme.value.length.unit): found term. Use one of these: day, week',
    ],
    [
      'reviewSteps.value.0.kind',
      'sometimes',
      'Review steps, entry 1 (reviewSteps.value.0.kind): found sometimes. Use one of these: offset, fraction, about, atLeast',
    ],
    [
      'reviewSteps.value.0.type',
      'final',
      'Review steps, entry 1 (reviewSteps.value.0.type): no kind of review has this name: final. Add it to the kinds of review, or remove it here. Kinds: interim, closing, midPoint',
    ],
    [
      'reviewSteps.value.1.numerator',
      3,
      'Review steps, entry 2 (reviewSteps.value.1.numerator): found 3/2, which is more than the whole programme. Make the first number the smaller one',
    ],
    [
      'reviewSteps.value.2.toleranceDays',
      30,
      'Review steps, entry 3 (reviewSteps.value.2.toleranceDays): found 30 days, for reviews every 30 days. Make the tolerance smaller than the interval',
    ],
    [
      'triggers.value.1.when.0.to',
      3,
      'When a programme is expected, entry 2 (triggers.value.1.when.0.to): the range ends at 3 and begins at 4. Put the smaller number first',
    ],
    [
      'triggers.value.2.when.0.scope.kind',
      'ever',
      'When a programme is expected, entry 3 (triggers.value.2.when.0.scope.kind): found ever. Attendance per cent and reviews without impact are the latest figure: write latest for them, and for nothing else',
    ],
    [
      'triggers.value.1.when.0.scope.kind',
      'latest',
      'When a programme is expected, entry 2 (triggers.value.1.when.0.scope.kind): found latest. Attendance per cent and reviews without impact are the latest figure: write latest for them, and for nothing else',
    ],
    [
      'triggers.value.0.calls',
      'consultation',
      'When a programme is expected, entry 1 (triggers.value.0.who): it is not said who is to be consulted. Entry: managedMoveIn. Add who',
    ],
    [
      'counters.value.0.who',
      undefined,
      'Counters with somebody to consult, entry 1 (counters.value.0.who): it is not said who is to be consulted. Entry: longAbsence. Add who',
    ],
    [
      'scope.value.ages.to',
      4,
      'Whom the guidance covers (scope.value.ages.to): the range ends at 4 and begins at 5. Put the smaller number first',
    ],
    [
      'attendees.value.2.stages.0',
      'final',
      'Who takes part, entry 3 (attendees.value.2.stages.0): no stage has this name: final. Add it to the stages, or remove it here. Stages: early, intensive',
    ],
    [
      'attendees.value.0.substitute',
      'inclusionManager',
      'Who takes part, entry 1 (attendees.value.0.substitute): the role stands in for itself: inclusionManager. Name another role, or remove it',
    ],
    [
      'attendees.value.0.planning',
      'maybe',
      'Who takes part, entry 1 (attendees.value.0.planning): found maybe. Use one of these: required, optional, notify, onRequest, notInvolved',
    ],
    [
      'proposedMailboxes.value.inclusion',
      'Inclusion team',
      'Mailboxes of the authority (proposedMailboxes.value.inclusion): found Inclusion team. Write one email address: name@example.gov.uk',
    ],
    [
      'proposedMailboxes.value.Inclusion',
      'team@cwmhelyg.example',
      'Mailboxes of the authority (proposedMailboxes.value.Inclusion): found Inclusion. Write a short name in letters and digits that begins with a small letter: firstReview',
    ],
    [
      'proposedMailboxes',
      undefined,
      'Notices, entry 2 (notices.value.1.channel.mailbox): no mailbox has this name: inclusion. Add it to the mailboxes, or choose another channel. Mailboxes: –',
    ],
    [
      'notices.value.1.channel.mailbox',
      'panel',
      'Notices, entry 2 (notices.value.1.channel.mailbox): no mailbox has this name: panel. Add it to the mailboxes, or choose another channel. Mailboxes: inclusion',
    ],
    [
      'notices.value.0.channel.address',
      'forms.cwmhelyg.example',
      'Notices, entry 1 (notices.value.0.channel.address): found forms.cwmhelyg.example. Write the full address of the web form, beginning with https://',
    ],
    [
      'notices.value.3.channel.panel',
      'board',
      'Notices, entry 4 (notices.value.3.channel.panel): no panel has this name: board. Add it to the panels, or choose another channel. Panels: inclusionPanel',
    ],
    [
      'notices.value.1.form',
      'beginForm',
      'Notices, entry 2 (notices.value.1.form): no form has this name: beginForm. Add it to the forms, or remove it here. Forms: planForm, midForm, startForm, providerForm, auditForm',
    ],
    [
      'reviewTypes.value.1.form',
      'halfForm',
      'Kinds of review, entry 2 (reviewTypes.value.1.form): no form has this name: halfForm. Add it to the forms, or remove it here. Forms: planForm, midForm, startForm, providerForm, auditForm',
    ],
    [
      'declaration.value.form',
      'paper',
      'Declaration of a provider (declaration.value.form): no form has this name: paper. Add it to the forms, or remove it here. Forms: planForm, midForm, startForm, providerForm, auditForm',
    ],
    [
      'audit.value.form',
      'paper',
      'Audit of reduced timetables (audit.value.form): no form has this name: paper. Add it to the forms, or remove it here. Forms: planForm, midForm, startForm, providerForm, auditForm',
    ],
    [
      'forms.value.0.canonical',
      'C16',
      'Forms, entry 1 (forms.value.0.canonical): found C16. Write the number of a form, C1 to C15, or remove it for a form of the authority’s own',
    ],
    [
      'rtt.limits.value.2.reason',
      'boredom',
      'Limits of a reduced timetable, entry 3 (rtt.limits.value.2.reason): no reason has this name: boredom. Add it to the reasons, or use one of these: medical, transition, anxiety, behaviour, any',
    ],
    [
      'rtt.limits.value.0.length',
      undefined,
      'Limits of a reduced timetable, entry 1 (rtt.limits.value.0.length): nothing is there. Add this value',
    ],
    [
      'fullTimeHours.value.14',
      1500,
      'Full-time hours (fullTimeHours.value.14): no year group has this name: 14. Use these: N, R, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13',
    ],
    [
      'placements.value.0.meetingInWeek',
      4,
      'Placements, entry 1 (placements.value.0.meetingInWeek): found week 4, but the placement lasts 3 weeks. Choose a week within it',
    ],
    [
      'statements.value.0.printed',
      1,
      'Fixed statements, entry 1 (statements.value.0.printed): found 1. Write true or false, without quotation marks',
    ],
  ])('%s: %j', (path, value, sentence) => {
    expect(sentencesOf(packWith(path, value))).toEqual([sentence]);
  });

  it('a definition by a table that the pack does not have', () => {
    const pack = JSON.parse(text);
    const { fullTimeHours: _gone, ...without } = pack;
    const rtt = { ...pack.rtt, reducedBy: { ...pack.rtt.reducedBy, value: { kind: 'table' } } };
    expect(sentencesOf({ ...without, rtt })).toEqual([
      'What counts as a reduced timetable (rtt.reducedBy.value.kind): found table, but the pack has no table of full-time hours. Add fullTimeHours, or define it by one figure',
    ]);
  });
});

describe('the words for problems of a pack', () => {
  it.each([
    ['en', en],
    ['cy', cy],
  ] as const)('exist in %s and name the place', (_language, table) => {
    const texts: Readonly<Record<string, string>> = table;
    const sentences = PROBLEM_CODES.map((code) => [code, texts[`issue.pack.${code}`]] as const);
    expect(sentences.filter(([code, sentence]) => code !== 'notJson' && !sentence?.startsWith('{{place}}: '))).toEqual(
      [],
    );
  });

  it('leave a code that is not among them as it is', () => {
    expect(packProblemText(words, { code: 'pack.other', path: '', effect: 'block' })).toBe('pack.other');
  });

  it('show no more than the beginning of a long value', () => {
    expect(sentencesOf('x'.repeat(61))[0]).toContain(`It begins: ${'x'.repeat(60)}…. Choose`);
    expect(sentencesOf('x'.repeat(60))[0]).toContain(`It begins: ${'x'.repeat(60)}. Choose`);
  });
});
