import type { FrozenAnswer, FrozenPlan } from '../../domain/plan/plan';
import type { Issue } from '../../domain/result/result';
import type { Signature } from '../../domain/signature/signature';
import { codePointName } from '../../forms/printable';

/** What PDFKit keeps of a font; the published types leave it out. */
interface OpenedFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/**
 * Characters that no embedded font can draw: `document.noGlyph` with the question (or `signatures.<line>`) as path and
 * `character` and `codePoint` as parameters. A document with an empty box in it is never made.
 */
export function missingGlyphs(
  document: PDFKit.PDFDocument,
  plan: FrozenPlan,
  signatures: readonly Signature[],
): readonly Issue[] {
  const fonts = ['regular', 'bold'].map((name) => openedFont(document.font(name)));
  const drawable = (character: string): boolean =>
    character === '\n' || fonts.every(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  return textsOf(plan, signatures).flatMap(({ path, texts }) =>
    [...new Set(texts.join(''))]
      .filter((character) => !drawable(character))
      .map((character) => noGlyph(path, character)),
  );
}

const openedFont = (document: PDFKit.PDFDocument): OpenedFont =>
  (document as unknown as { readonly _font: OpenedFont })._font;

interface Texts {
  readonly path: string;
  readonly texts: readonly string[];
}

function textsOf(plan: FrozenPlan, signatures: readonly Signature[]): readonly Texts[] {
  return [
    { path: '', texts: [plan.title, plan.schoolName, plan.schoolId, plan.statement] },
    ...plan.sections.flatMap((section) => [
      { path: section.key, texts: [section.heading] },
      ...section.questions.map(({ key, label, answer }) => ({ path: key, texts: [label, ...answerTexts(answer)] })),
    ]),
    ...signatures.map((signature) => ({ path: `signatures.${signature.line}`, texts: signatureTexts(signature) })),
  ];
}

function answerTexts(answer: FrozenAnswer): readonly string[] {
  if (answer.kind === 'text') return [answer.text];
  return answer.kind === 'list' ? answer.items : [...answer.columns, ...answer.rows.flat()];
}

function signatureTexts({ signerName, witness, statement, outcome }: Signature): readonly string[] {
  const own = outcome.kind !== 'signed' ? outcome.reason : outcome.mark.kind === 'typed' ? outcome.mark.name : '';
  return [signerName, witness.name, statement, own];
}

function noGlyph(path: string, character: string): Issue {
  const params = { character, codePoint: codePointName(character) };
  return { code: 'document.noGlyph', path, effect: 'block', params };
}
