import type { Meeting } from '../domain/meeting/meeting';
import { planForm } from '../forms/c1/plan.form';
import type { Words } from '../i18n/words';
import { htmlText, paragraph, plainText } from './mail/html-text';

/** `PSP meeting – PSP-0142` or `PSP review – PSP-0142`: never the pupil's name (DOMAIN D2). */
export function meetingSubject(words: Words, { caseRef, kind }: Pick<Meeting, 'caseRef' | 'kind'>): string {
  return plainText(words.t(`mail.subject.${kind}`, { caseRef }));
}

/** The headings of the plan form: what will be talked about, without anything about the pupil. */
export function meetingAgenda(words: Words, isReduced: boolean): string[] {
  return planForm.sections
    .filter(({ key }) => key !== 'timetable' || isReduced)
    .map(({ titleKey }) => words.t(titleKey));
}

/** The body of the invitation: reference, agenda and whom to ask. */
export function meetingBody(
  words: Words,
  meeting: Pick<Meeting, 'caseRef' | 'kind' | 'organiser'>,
  agenda: readonly string[],
): string {
  const { caseRef, kind, organiser } = meeting;
  const items = agenda.map((heading) => `<li>${htmlText(heading)}</li>`).join('');
  return [
    `<div lang="${words.language}">`,
    paragraph(words.t(`mail.invitation.intro.${kind}`, { caseRef })),
    paragraph(words.t('mail.invitation.agenda')),
    `<ol>${items}</ol>`,
    paragraph(words.t('mail.invitation.contact', { name: htmlText(organiser.name), email: htmlText(organiser.email) })),
    '</div>',
  ].join('');
}
