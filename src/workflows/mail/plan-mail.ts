import type { AttachmentRecord, Dispatch } from '../../domain/dispatch/dispatch';
import { hashGroups } from '../../domain/plan/hash-groups';
import type { Plan } from '../../domain/plan/plan';
import type { Settings } from '../../domain/settings/settings';
import type { Words } from '../../i18n/words';
import { htmlText, paragraph, plainText } from './html-text';

/** `PSP plan - PSP-0142 v1`: the reference only, no name, no hash (DOMAIN B5). */
export function planMailSubject(words: Words, plan: Pick<Plan, 'caseRef' | 'version'>): string {
  return plainText(words.t('mail.subject.plan', { caseRef: plan.caseRef, version: plan.version }));
}

/** The generated name of the attached document: never user text (RELIABILITY 6.9). */
export const planFileName = (plan: Pick<Plan, 'caseRef' | 'version'>): string => `${plan.caseRef}-v${plan.version}.pdf`;

/**
 * The covering message of a signed plan (M1-M3): a fixed template that names the reference, why it comes, the hashes
 * to compare and whom to answer. Nothing of the plan's content, no pupil.
 */
export function planMailBody(
  words: Words,
  settings: Pick<Settings, 'schoolName' | 'people'>,
  dispatch: Pick<Dispatch, 'kind' | 'rule' | 'caseRef' | 'contentHash' | 'resendNo'>,
  attachment: AttachmentRecord,
): string {
  const { schoolLead } = settings.people;
  const lines = [
    words.t('mail.plan.intro', { caseRef: dispatch.caseRef, school: htmlText(settings.schoolName) }),
    words.t(`mail.plan.why.${dispatch.kind}`, { rule: htmlText(dispatch.rule) }),
    words.t('mail.plan.attached', { file: htmlText(attachment.name) }),
    words.t('mail.plan.contentHash', { hash: hashGroups(dispatch.contentHash) }),
    words.t('mail.plan.fileHash', { hash: attachment.sha256 }),
    words.t('mail.plan.replyTo', { name: htmlText(schoolLead.name), email: htmlText(schoolLead.email) }),
    words.t('mail.plan.automatic'),
  ];
  const again = dispatch.resendNo > 0 ? [words.t('mail.plan.again', { number: dispatch.resendNo })] : [];
  return `<html lang="${words.language}"><body>${[...again, ...lines].map(paragraph).join('')}</body></html>`;
}
