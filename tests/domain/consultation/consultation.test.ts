import { describe, expect, it } from 'vitest';
import {
  type Consultation,
  ConsultationSchema,
  ConsultedActionSchema,
  openConsultations,
} from '../../../src/domain/consultation/consultation';
import hackneyJson from '../../../src/policy/packs/hackney/pack.json';
import nptJson from '../../../src/policy/packs/npt/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { keptOf, refusedIn } from '../../support/kept-of';
import { valueIn } from '../../support/school-world';

const consultationsOf = (json: unknown) => valueIn(readPack(json)).consultations?.value ?? [];
const one = (strength: Consultation['strength']): Consultation => ({
  key: 'nurse',
  before: 'exclusion',
  who: { en: 'School nurse' },
  strength,
});

describe('A consultation of an authority (D5 point 12)', () => {
  const stored = { ...one('must'), rule: 'R-HCK-19' };

  it('is kept as the pack has it, and has nothing else', () => {
    expect(keptOf(ConsultationSchema, stored)).toEqual(stored);
    expect(refusedIn(ConsultationSchema, { ...stored, by: 'Monday' })).toEqual(['']);
  });

  it('comes before one of six actions', () => {
    expect(ConsultedActionSchema.options).toEqual([
      'programme',
      'reducedTimetable',
      'alternativeProvision',
      'exclusion',
      'permanentExclusion',
      'managedMove',
    ]);
  });
});

describe('openConsultations', () => {
  it.each([
    ['must', 'block'],
    ['should', 'warn'],
    ['may', 'inform'],
  ] as const)('one that %s come first has the effect %s', (strength, effect) => {
    expect(openConsultations([one(strength)], 'exclusion', [])).toEqual([
      {
        effect,
        code: 'consultation.open',
        why: { rule: 'D5-12', inputs: { consultation: 'nurse', before: 'exclusion' } },
        consultation: one(strength),
      },
    ]);
  });

  it('is silent once it was held, and before other actions', () => {
    expect(openConsultations([one('must')], 'exclusion', ['nurse'])).toEqual([]);
    expect(openConsultations([one('must')], 'programme', [])).toEqual([]);
  });

  it('Hackney: the Exclusions Team before a permanent exclusion (R-HCK-19), consent before a managed move (R-HCK-37)', () => {
    const hackney = consultationsOf(hackneyJson);
    const found = (['permanentExclusion', 'managedMove'] as const).flatMap((before) =>
      openConsultations(hackney, before, []).map(({ effect, why }) => [why.rule, why.clause, effect]),
    );
    expect(found).toEqual([
      ['R-HCK-19', 'Wellbeing guide: Permanent Exclusion', 'warn'],
      ['R-HCK-37', 'Wellbeing guide: Managed Move; Wellbeing guide: Permanent Exclusion', 'block'],
    ]);
  });

  it('Neath Port Talbot: agreement (R-NPT-41), everybody involved (R-NPT-48), liaison (R-NPT-55) before a reduced timetable', () => {
    const open = openConsultations(consultationsOf(nptJson), 'reducedTimetable', ['rttInvolved']);
    expect(open.map(({ why, effect }) => [why.rule, effect])).toEqual([
      ['R-NPT-41', 'block'],
      ['R-NPT-55', 'warn'],
    ]);
  });
});
