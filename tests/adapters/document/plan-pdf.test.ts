import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/words';
import { aCompletePlan, aReducedTimetablePlan } from '../../support/a-complete-plan';
import { pdfOf } from '../../support/a-document';
import { aFrozenPlan, signed } from '../../support/a-signed-plan';
import { firstAttachment, runPdfTool, whyWithout } from '../../support/pdf-tools';

const noPoppler = whyWithout('pdfinfo', 'poppler-utils');
const noQpdf = whyWithout('qpdf', 'qpdf');
for (const reason of [noPoppler, noQpdf]) if (reason) process.stdout.write(`${reason}\n`);

const pages = (args: readonly string[], pdf: Uint8Array): string =>
  runPdfTool('pdftotext', [...args, 'PDF', '-'], pdf).text;

describe.skipIf(noPoppler)('the PDF of a signed plan, read by poppler', () => {
  const made = new Map<Language, { pdf: Uint8Array; canonicalJson: string; contentHash: string }>();
  beforeAll(async () => {
    for (const language of ['en', 'cy'] as const) {
      const input = signed(await aFrozenPlan(aReducedTimetablePlan(), language));
      made.set(language, { ...input, pdf: await pdfOf(input) });
    }
  });
  const of = (language: Language) => {
    const document = made.get(language);
    if (document === undefined) throw new Error(language);
    return document;
  };

  it.each(['en', 'cy'] as const)('has a tag tree with one main heading, in %s', (language) => {
    const tree = runPdfTool('pdfinfo', ['-struct-text', 'PDF'], of(language).pdf).text;
    expect(tree.match(/^ {2}H1\b/gm)).toHaveLength(1);
    expect(tree.match(/^ {2}H2\b/gm)).toHaveLength(14);
    expect(tree).toContain('LBody');
  });

  it('gives every table header a scope', () => {
    const tree = runPdfTool('pdfinfo', ['-struct', 'PDF'], of('en').pdf).text;
    const headers = tree.match(/^ +TH\b/gm) ?? [];
    expect(headers.length).toBeGreaterThan(60);
    expect(tree.match(/\/Scope \/(Row|Column)/g)).toHaveLength(headers.length);
  });

  it('describes the drawn signature, which is its one figure', () => {
    const bytes = Buffer.from(of('en').pdf).toString('latin1');
    expect(bytes.match(/\/S \/Figure/g)).toHaveLength(1);
    expect(bytes).toMatch(/\/Alt \(Handwritten signature: Eleri Jones\)/);
  });

  it('carries title, language and the PDF/UA mark, and has no script', () => {
    const { pdf } = of('cy');
    const info = runPdfTool('pdfinfo', ['PDF'], pdf).text;
    expect(info).toMatch(/^Title: +Rhaglen Cymorth Bugeiliol: Cyfarfod Cychwynnol, PSP-0142 fersiwn 2$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    expect(runPdfTool('pdfinfo', ['-meta', 'PDF'], pdf).text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (cy-GB)');
  });

  it('is dated by the last signature', () => {
    const info = runPdfTool('pdfinfo', ['-isodates', 'PDF'], of('en').pdf).text;
    expect(info).toMatch(/^CreationDate: +2026-10-05T14:14:00Z$/m);
  });

  it('embeds its fonts', () => {
    const rows = runPdfTool('pdffonts', ['PDF'], of('en').pdf).text.split('\n').slice(2, -1);
    expect(rows.map((row) => /\+(DejaVuSans\S*).*yes yes yes/.exec(row)?.[1]).sort()).toEqual([
      'DejaVuSans',
      'DejaVuSans-Bold',
    ]);
  });

  it('gives back Welsh letters as text, the small marks included', () => {
    const text = pages([], of('cy').pdf);
    expect(text).toContain('Siân Llŷr Jones');
    expect(text).toContain('Ysgol Cwm Tŵr');
    expect(text).toContain('Grŵp blwyddyn');
  });

  it('prints the hash in the footer of every page and whole on the certificate page', () => {
    const { pdf, contentHash } = of('en');
    const count = Number(/^Pages: +(\d+)$/m.exec(runPdfTool('pdfinfo', ['PDF'], pdf).text)?.[1]);
    const short = contentHash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
    const text = pages(['-layout'], pdf);
    expect(text.match(new RegExp(`version 2 · ${short} +Page \\d of ${count}`, 'g'))).toHaveLength(count);
    expect(pages(['-raw'], pdf).replace(/\s/g, '')).toContain(contentHash);
    expect(text).toContain('tamper-evident record');
    expect(text).not.toContain('digitally sealed');
  });

  it('holds the canonical JSON, byte for byte', () => {
    const { pdf, canonicalJson } = of('en');
    expect(runPdfTool('pdfdetach', ['-list', 'PDF'], pdf).text).toContain('plan-PSP-0142-v2.json');
    expect(firstAttachment(pdf)).toBe(canonicalJson);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/AFRelationship /Data');
  });

  it('goes on overleaf with a text of 5,000 characters and loses none of it', async () => {
    const words = Array.from({ length: 700 }, (_, index) => `word${index}`).join(' ');
    const reason = words.slice(0, 5000);
    const working = [{ id: 'w', source: 'school' as const, text: reason }];
    const pdf = await pdfOf(signed(await aFrozenPlan(aCompletePlan({ reason, working }))));
    const found = (pages(['-raw'], pdf).match(/\bword\d+\b/g) ?? []).length;
    expect(found).toBe(2 * reason.split(' ').length);
  });
});

describe.skipIf(noQpdf)('the PDF of a signed plan, read by qpdf', () => {
  it('has no fault', async () => {
    const pdf = await pdfOf(signed(await aFrozenPlan(aReducedTimetablePlan(), 'cy')));
    const { code, text } = runPdfTool('qpdf', ['--check', 'PDF'], pdf);
    expect([code, text.includes('No syntax or stream encoding errors found')]).toEqual([0, true]);
  });
});
