import type { CaseRef } from '../domain/case/case';
import type { FrozenPlan } from '../domain/plan/plan';
import { type PlanAnswers, PlanAnswersSchema } from '../domain/plan/plan-answers';
import type { Settings } from '../domain/settings/settings';
import { wordingIn } from '../domain/wording/wording';
import type { Words } from '../i18n/words';
import type { Pack } from '../policy/schema';
import type { PlanForm } from './form';
import { checkLanguage, keptAnswers, normalised, printedSections } from './frozen-content';

export interface FreezeInput {
  readonly form: PlanForm;
  readonly pack: Pick<Pack, 'id' | 'version' | 'planName'>;
  readonly settings: Pick<Settings, 'schoolId' | 'schoolName'>;
  readonly caseRef: CaseRef;
  /** The plan's version that this freezes. */
  readonly version: number;
  readonly answers: PlanAnswers;
  readonly words: Words;
  readonly language: Words['language'];
}

/**
 * What is signed: questions, answers, language, form version and pack version together (RELIABILITY 5), laid out in the
 * order of the authority's paper form. Every question of this plan is there, unanswered ones in words; what does not
 * belong to it (its condition does not hold) is in neither the sections nor the answers. Text is NFC with LF line ends.
 * The same input gives the same plan.
 */
export function freezePlan(input: FreezeInput): FrozenPlan {
  const { form, pack, settings, words, language } = input;
  checkLanguage(words, language);
  const answers = PlanAnswersSchema.parse(keptAnswers(form, input.answers));
  return {
    schemaVersion: 1,
    schoolId: settings.schoolId,
    schoolName: normalised(settings.schoolName),
    caseRef: input.caseRef,
    planVersion: input.version,
    formId: form.id,
    formVersion: form.version,
    packId: pack.id,
    packVersion: pack.version,
    language,
    title: words.t('form.titleWithPlan', { plan: wordingIn(pack.planName, language), title: words.t(form.titleKey) }),
    statement: words.t(form.statementKey),
    answers,
    sections: [...printedSections(form, answers, words)],
  };
}
