import { createHash } from 'node:crypto';
import { CaseRefSchema } from '../../src/domain/case/case';
import { day, instant } from '../../src/domain/date/iso-date';
import type { FrozenPlan } from '../../src/domain/plan/plan';
import type { PlanAnswers } from '../../src/domain/plan/plan-answers';
import type { Signature } from '../../src/domain/signature/signature';
import { planForm } from '../../src/forms/c1/plan.form';
import { freezePlan } from '../../src/forms/freeze-plan';
import { type Language, loadWords } from '../../src/i18n/words';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A plan of an invented school, frozen in one language. */
export async function aFrozenPlan(answers: PlanAnswers, language: Language = 'en'): Promise<FrozenPlan> {
  return freezePlan({
    form: planForm,
    pack: {
      id: 'npt',
      version: '2026.1',
      planName: { en: 'Pastoral Support Programme', cy: 'Rhaglen Cymorth Bugeiliol' },
    },
    settings: { schoolId: '6715500', schoolName: 'Ysgol Cwm Tŵr' },
    caseRef: CaseRefSchema.parse('PSP-0142'),
    version: 2,
    answers,
    words: await loadWords(language),
    language,
  });
}

/** Everything the document maker takes: three signatures, one drawn, one typed, one reason. */
export function signed(plan: FrozenPlan): {
  plan: FrozenPlan;
  contentHash: string;
  canonicalJson: string;
  signatures: Signature[];
} {
  const canonicalJson = JSON.stringify(plan);
  const contentHash = sha256(canonicalJson);
  const one = (line: Signature['line'], at: string, own: Partial<Signature>): Signature => ({
    schemaVersion: 1,
    caseRef: plan.caseRef,
    planVersion: plan.planVersion,
    contentHash,
    line,
    personId: `person-${line}`,
    signerName: 'Eleri Jones',
    capacity: 'parent',
    outcome: { kind: 'signed', method: 'device', mark: { kind: 'typed', name: 'Eleri Jones' } },
    date: day('2026-10-05'),
    at: instant(at),
    statement: plan.statement,
    statementHash: sha256(plan.statement),
    language: plan.language,
    witness: { id: 'person-school', name: 'Carys Rees' },
    ...own,
  });
  return {
    plan,
    contentHash,
    canonicalJson,
    signatures: [
      one('consent', '2026-10-05T14:12:30Z', { outcome: { kind: 'signed', method: 'device', mark: drawn } }),
      one('school', '2026-10-05T14:10:05Z', {
        signerName: 'Carys Rees',
        capacity: 'schoolLead',
        outcome: { kind: 'signed', method: 'm365', mark: { kind: 'typed', name: 'Carys Rees' } },
      }),
      one('pupil', '2026-10-05T14:14:00Z', {
        signerName: 'Siân Llŷr Jones',
        capacity: 'self',
        outcome: { kind: 'notSigned', reason: 'Siân had to leave for the bus' },
      }),
    ],
  };
}

const drawn = {
  kind: 'drawn' as const,
  strokes: [
    Array.from({ length: 60 }, (_, i): [number, number] => [
      80 + i * 13,
      Math.round(200 + Math.sin(i / 3) * 120 * Math.cos(i / 11)),
    ]),
    [
      [120, 330],
      [860, 300],
    ] as [number, number][],
    [[900, 120]] as [number, number][],
  ],
};
