import type { CaseRef } from '../domain/case/case';
import { type FrozenForm, FrozenFormSchema } from '../domain/form/filled-form';
import type { Settings } from '../domain/settings/settings';
import type { Words } from '../i18n/words';
import type { Pack } from '../policy/schema';
import type { Answers } from './answer-at';
import type { AnyForm } from './form';
import { checkLanguage, keptAnswers, normalised, printedSections } from './frozen-content';
import { schemaOf } from './schema-of';

export interface FreezeFormInput {
  readonly form: AnyForm;
  readonly pack: Pick<Pack, 'id' | 'version'>;
  readonly settings: Pick<Settings, 'schoolId' | 'schoolName'>;
  readonly caseRef: CaseRef;
  /** Which one of its kind in this case, counted from 1. */
  readonly number: number;
  readonly answers: Answers;
  readonly words: Words;
  readonly language: Words['language'];
}

/**
 * A form as it is signed or sent, in the words of one language and the order of its paper. Like `freezePlan`: every
 * question that belongs to this form is there, unanswered ones in words, and the same input gives the same record.
 * Answers that are not of their question's type are a Fault of the caller: `readAnswers` comes first.
 */
export function freezeForm(input: FreezeFormInput): FrozenForm {
  const { form, pack, settings, words, language } = input;
  checkLanguage(words, language);
  const answers = schemaOf(form).parse(keptAnswers(form, input.answers));
  return FrozenFormSchema.parse({
    schemaVersion: 1,
    schoolId: settings.schoolId,
    schoolName: normalised(settings.schoolName),
    caseRef: input.caseRef,
    formId: form.id,
    formVersion: form.version,
    number: input.number,
    packId: pack.id,
    packVersion: pack.version,
    language,
    title: words.t(form.titleKey),
    ...(form.statementKey && { statement: words.t(form.statementKey) }),
    ...(form.noticeKey && { notice: words.t(form.noticeKey) }),
    answers,
    sections: printedSections(form, answers, words),
  });
}
