import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aCompletePlan } from '../../support/a-complete-plan';
import { documentMaker, pdfOf } from '../../support/a-document';
import { aFrozenPlan, signed } from '../../support/a-signed-plan';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('planPdf', () => {
  it('makes the same bytes from the same plan, whatever the order of the signatures', async () => {
    const input = signed(await aFrozenPlan(aCompletePlan()));
    const turned = { ...input, signatures: [...input.signatures].reverse() };
    expect(sha256(await pdfOf(turned))).toBe(sha256(await pdfOf(input)));
  });

  it('makes other bytes when one character of the plan is another', async () => {
    const one = await pdfOf(signed(await aFrozenPlan(aCompletePlan())));
    const other = await pdfOf(signed(await aFrozenPlan(aCompletePlan({ keyAdult: 'Aled Pyw' }))));
    expect(sha256(other)).not.toBe(sha256(one));
  });

  it('refuses a character that no font has, and names it and its question', async () => {
    const made = await documentMaker.planPdf(signed(await aFrozenPlan(aCompletePlan({ keyAdult: 'Aled 李' }))));
    expect(made).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [
          {
            code: 'document.noGlyph',
            path: 'keyAdult',
            effect: 'block',
            params: { character: '李', codePoint: 'U+674E' },
          },
        ],
      },
    });
  });

  it('refuses a character in a signer’s name that no font has', async () => {
    const input = signed(await aFrozenPlan(aCompletePlan()));
    const signatures = input.signatures.map((one) => (one.line === 'school' ? { ...one, signerName: 'Ли Rees' } : one));
    const made = await documentMaker.planPdf({ ...input, signatures });
    expect(made.ok === false && made.failure.kind === 'invalid' && made.failure.issues.map(({ path }) => path)).toEqual(
      ['signatures.school', 'signatures.school'],
    );
  });

  it('refuses a plan whose signatures are all of another content', async () => {
    const input = signed(await aFrozenPlan(aCompletePlan()));
    const made = await documentMaker.planPdf({ ...input, contentHash: 'f'.repeat(64) });
    expect(made.ok === false && made.failure.kind === 'invalid' && made.failure.issues[0]?.code).toBe(
      'document.unsigned',
    );
  });
});
