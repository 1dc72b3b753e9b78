import { breakLines } from './break-lines';
import type { StructOptions } from './open-document';

type Element = PDFKit.PDFStructureElement;

/** Points. A4 is 595.28 by 841.89; the footer stands in the bottom margin. */
export const PAGE = { left: 54, right: 541, top: 54, bottom: 778, footer: 800 } as const;
export const PAGE_WIDTH = PAGE.right - PAGE.left;

export interface TextStyle {
  readonly font: 'regular' | 'bold';
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly colour: string;
}
export const INK = '#1b1b1b';
export const ACCENT = '#1f4466';
export const STYLES = {
  title: { font: 'bold', size: 19, leading: 24, colour: ACCENT },
  heading: { font: 'bold', size: 12, leading: 15, colour: ACCENT },
  subheading: { font: 'bold', size: 9.5, leading: 13, colour: INK },
  body: { font: 'regular', size: 9.5, leading: 13, colour: INK },
  bodyBold: { font: 'bold', size: 9.5, leading: 13, colour: INK },
  small: { font: 'regular', size: 7.5, leading: 10, colour: '#4a4a4a' },
} as const satisfies Record<string, TextStyle>;

/** Where we are on the paper: the document, its tag tree, and how far down the page is filled. */
export class Sheet {
  y: number = PAGE.top;
  private readonly root: Element;

  constructor(readonly document: PDFKit.PDFDocument) {
    this.root = document.struct('Document');
    document.addStructure(this.root);
    document.addPage();
  }

  /** Opens a tag below a parent (the document unless given); its content is drawn by functions added to it. */
  open(tag: string, options: StructOptions = {}, parent: Element = this.root): Element {
    const element = this.document.struct(tag, options);
    parent.add(element);
    return element;
  }

  get remaining(): number {
    return PAGE.bottom - this.y;
  }

  newPage(): void {
    this.document.addPage();
    this.y = PAGE.top;
  }

  /** Goes to a new page unless this much is left on the present one. */
  ensure(height: number): void {
    if (this.remaining < height) this.newPage();
  }

  /** Draws what has no meaning of its own: rules, shading, borders. */
  decorate(draw: (document: PDFKit.PDFDocument) => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw(this.document);
    this.document.endMarkedContent();
  }

  break(text: string, width: number, style: TextStyle): readonly string[] {
    const font = this.document.font(style.font).fontSize(style.size);
    return breakLines(text, width, (part) => font.widthOfString(part));
  }

  /** Lines at a place, without moving down; to be called from a function added to a tag. */
  write(lines: readonly string[], x: number, y: number, style: TextStyle): void {
    this.document.font(style.font).fontSize(style.size).fillColor(style.colour);
    lines.forEach((line, index) => {
      if (line !== '') this.document.text(line, x, y + index * style.leading, { lineBreak: false });
    });
  }

  /** Ends the tag tree; nothing can be drawn after it but footers. */
  close(): void {
    this.root.end();
  }
}
