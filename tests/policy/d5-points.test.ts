import { describe, expect, it } from 'vitest';
import { combinePacks } from '../../src/policy/combine-packs';
import { readPack } from '../../src/policy/read-pack';
import type { Pack } from '../../src/policy/schema';
import { valueIn } from '../support/school-world';
import cwmHelygJson from './fixtures/cwm-helyg.json';

const pack = valueIn(readPack(cwmHelygJson));
const valuesOf = <T>(sourced: { readonly value: readonly T[] } | undefined): readonly T[] => sourced?.value ?? [];
const kindsOf = (entries: readonly { readonly kind: string }[]): string[] => entries.map(({ kind }) => kind).sort();

/** What DOMAIN D5 wants every authority to be able to say, and where the pack of an invented one says it. */
const POINTS: readonly (readonly [point: string, said: (pack: Pack) => unknown, expected: unknown])[] = [
  [
    '1 length of the programme, extension, what happens by its end',
    ({ programme }) => [programme?.value.length, programme?.value.mayExtend, programme?.value.byEnd?.en],
    [{ number: 16, unit: 'week', counted: 'school' }, true, 'Full-time education, or a new plan'],
  ],
  [
    '2 review schedules: window, offset, fraction, about, least number',
    ({ reviewSchedule, reviewSteps }) => [reviewSchedule?.value.later, kindsOf(valuesOf(reviewSteps))],
    [{ target: 30, soft: 33, hard: 35 }, ['about', 'atLeast', 'fraction', 'offset']],
  ],
  [
    '3 review types with form, attendees, recipients',
    ({ reviewTypes }) => valuesOf(reviewTypes).map(({ key, form, recipients }) => [key, form, recipients]),
    [
      ['interim', undefined, undefined],
      ['closing', 'midForm', undefined],
      ['midPoint', 'midForm', ['inclusionManager']],
    ],
  ],
  [
    '4 entry triggers: event, range, figure, with scope and strength',
    ({ triggers }) => valuesOf(triggers).map(({ when, strength }) => [when[0]?.kind, when[0]?.scope.kind, strength]),
    [
      ['event', 'rolling', 'must'],
      ['range', 'year', 'should'],
      ['figure', 'latest', 'may'],
    ],
  ],
  [
    '5 alternatives considered first; carried inside another meeting',
    ({ alternativesFirst, carriedBy }) => [valuesOf(alternativesFirst).map(({ key }) => key), carriedBy?.value.en],
    [['calmRoom', 'mentor'], 'The meeting of the Individual Development Plan'],
  ],
  [
    '6 attendance by role and condition, with a substitute',
    ({ attendees }) => valuesOf(attendees).map(({ planning, review, substitute }) => [planning, review, substitute]),
    [
      ['required', 'optional', 'deputyHead'],
      ['onRequest', 'notInvolved', undefined],
      ['required', 'notify', undefined],
    ],
  ],
  [
    '7 limit of a reduced timetable by reason',
    ({ rtt }) => kindsOf(valuesOf(rtt?.limits)),
    ['authoriseBeyond', 'hard', 'none', 'notifyBeyond'],
  ],
  [
    '8 reasons that are allowed, discouraged, forbidden',
    ({ rtt }) => [...new Set(valuesOf(rtt?.reasons).map(({ stance }) => stance))],
    ['allowed', 'discouraged', 'forbidden'],
  ],
  [
    '9 what reduced means, and exemptions',
    ({ rtt }) => [rtt?.reducedBy?.value, valuesOf(rtt?.exemptions).map(({ key }) => key)],
    [{ kind: 'oneFigure', minutesAWeek: 1500 }, ['workPlacement']],
  ],
  [
    '10 notices by event, recipient, form, answer awaited',
    ({ notices }) => kindsOf(valuesOf(notices).map(({ when }) => when)),
    ['beforeStart', 'cessation', 'everyWeeks', 'extension', 'halfTermStart', 'within'],
  ],
  [
    '11 channels of notices',
    ({ notices }) => [...new Set(kindsOf(valuesOf(notices).map(({ channel }) => channel)))],
    ['letter', 'mailbox', 'panelPaper', 'webForm'],
  ],
  [
    '12 consultations before an action',
    ({ consultations }) => valuesOf(consultations).map(({ before, strength }) => `${strength} before ${before}`),
    ['must before reducedTimetable', 'may before exclusion'],
  ],
  [
    '13 a review clock of the reduced timetable of its own',
    ({ rtt, reviewSchedule }) => rtt?.reviewSchedule?.value.later.hard !== reviewSchedule?.value.later.hard,
    true,
  ],
  [
    '14 forms by step and phase, with fields of the pack beside the canonical ones',
    ({ forms }) =>
      valuesOf(forms).map(({ canonical, step, phase, extraFields }) => [
        canonical,
        step,
        phase,
        extraFields?.length,
      ])[0],
    ['C1', 'planning', 'secondary', 1],
  ],
  [
    '15 letters beside invitations',
    ({ letters }) => valuesOf(letters).map(({ beside, to }) => [beside, to]),
    [['planning', 'parentCarer']],
  ],
  [
    '16 panels with their frequency and lists',
    ({ panels }) => valuesOf(panels).map(({ frequency, lists }) => [frequency, lists]),
    [[{ every: 2, unit: 'week' }, ['requests', 'concerns']]],
  ],
  [
    '17 scope by setting, phase and age; guidance required or optional',
    ({ scope }) => scope?.value,
    {
      settings: ['maintained', 'specialSchool'],
      phases: ['primary', 'secondary'],
      ages: { from: 5, to: 16 },
      guidance: 'required',
    },
  ],
  [
    '18 vocabulary: plan, suspension, officer, stage',
    ({ vocabulary }) => Object.values(vocabulary?.value ?? {}).map(({ en }) => en),
    ['Personal Support Plan', 'suspension', 'Inclusion Manager', 'Step'],
  ],
  [
    '19 fixed statements',
    ({ statements }) => valuesOf(statements).map(({ where, printed }) => [where, printed]),
    [['plan', true]],
  ],
  [
    '20 prompt lists',
    ({ promptLists }) => valuesOf(promptLists).map(({ key, items }) => [key, items.length]),
    [['strengths', 1]],
  ],
  [
    '21 each value with status and source, each source with title, page, date and period; the version of the pack',
    ({ vocabulary, sources, version }) => [vocabulary?.status, vocabulary?.validFrom, sources.plans, version],
    [
      'stated',
      '2031-09-01',
      {
        document: 'Cwm Helyg: Personal Support Plans',
        section: 'Chapters 1 to 6',
        page: '3-41',
        documentDate: '2031-04',
        validFrom: '2031-09-01',
        validTo: '2034-08-31',
      },
      '2031.7',
    ],
  ],
  [
    '22 counters with who is consulted',
    ({ counters }) => valuesOf(counters).map(({ who, when }) => [who?.en, when[0]?.scope]),
    [['School nurse', { kind: 'rolling', days: 30 }]],
  ],
];

describe('What a pack must be able to say (DOMAIN D5)', () => {
  it.each(POINTS)('point %s', (_point, said, expected) => {
    expect(said(pack)).toEqual(expected);
  });

  it('point 23 part-packs combined, either of which may be missing', () => {
    const { rtt, ...plans } = pack;
    const { id, version, authorityName, country, languages, planName, sources } = pack;
    const timetables = { id, version, authorityName, country, languages, planName, sources, ...(rtt && { rtt }) };
    expect(valueIn(combinePacks([plans, timetables]))).toEqual(pack);
    expect(valueIn(combinePacks([plans])).rtt).toBeUndefined();
    expect(valueIn(combinePacks([timetables])).programme).toBeUndefined();
  });

  it('numbers 1 to 22 here, each once', () => {
    expect(POINTS.map(([point]) => Number.parseInt(point, 10))).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
  });
});
