import type { FrozenPlan } from '../../domain/plan/plan';
import type { Signature } from '../../domain/signature/signature';
import type { Words } from '../../i18n/words';
import { drawPairs } from './draw-table';
import { drawHeading, drawParagraphs, drawSubheading } from './draw-text';
import { inGroups } from './hash-groups';
import type { Sheet } from './sheet';
import { momentWords, outcomeWords } from './signature-words';

export interface CertificateFacts {
  readonly plan: FrozenPlan;
  readonly contentHash: string;
  readonly signatures: readonly Signature[];
  readonly attachmentName: string;
  readonly appVersion: string;
}

/** A signer's block is not torn apart. */
const SIGNER_HEIGHT = 180;

/** The last page: what was signed, by whom and how, and how a change would show. */
export function drawCertificate(sheet: Sheet, facts: CertificateFacts, words: Words): void {
  const { plan, contentHash, signatures, attachmentName } = facts;
  sheet.newPage();
  drawHeading(sheet, words.t('pdf.certificate'));
  drawParagraphs(sheet, words.t('pdf.certificate.what', { file: attachmentName }));
  drawPairs(sheet, [
    [words.t('pdf.caseRef'), plan.caseRef],
    [words.t('pdf.planVersion'), String(plan.planVersion)],
    [words.t('pdf.school'), `${plan.schoolName} (${plan.schoolId})`],
    [words.t('pdf.contentHash'), inGroups(contentHash)],
    [words.t('pdf.language'), words.t(`pdf.language.${plan.language}`)],
    [words.t('pdf.form'), words.t('pdf.named', { id: plan.formId.toUpperCase(), version: plan.formVersion })],
    [words.t('pdf.pack'), words.t('pdf.named', { id: plan.packId, version: plan.packVersion })],
    [words.t('pdf.appVersion'), facts.appVersion],
    [words.t('pdf.attachment'), attachmentName],
    [words.t('pdf.statement'), plan.statement],
  ]);
  for (const signature of signatures) drawSigner(sheet, signature, plan.statement, words);
}

/** The statement is printed again only for a signer who read another one. */
function drawSigner(sheet: Sheet, signature: Signature, statement: string, words: Words): void {
  const { outcome } = signature;
  sheet.ensure(SIGNER_HEIGHT);
  drawSubheading(sheet, words.t(`pdf.signer.${signature.line}`, { name: signature.signerName }));
  drawPairs(sheet, [
    [words.t('pdf.capacity'), words.t(`pdf.capacity.${signature.capacity}`)],
    [words.t('pdf.outcome'), outcomeWords(signature, words)],
    ...(outcome.kind === 'signed' ? [[words.t('pdf.method'), words.t(`pdf.method.${outcome.method}`)] as const] : []),
    [words.t('pdf.date'), words.date(signature.date, 'long')],
    [words.t('pdf.recordedAt'), momentWords(signature.at, words)],
    [words.t('pdf.witness'), signature.witness.name],
    ...(signature.statement === statement ? [] : [[words.t('pdf.statement'), signature.statement] as const]),
    [words.t('pdf.statementHash'), inGroups(signature.statementHash)],
  ]);
}
