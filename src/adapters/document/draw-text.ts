import { PAGE, PAGE_WIDTH, type Sheet, STYLES, type TextStyle } from './sheet';

type Element = PDFKit.PDFStructureElement;

const SPACE_AFTER = 6;
const LABEL_WIDTH = 12;
/** A heading stays with at least this much of what follows it. */
const KEEP_WITH_NEXT = 80;

/** The document's one main heading. */
export function drawTitle(sheet: Sheet, text: string): void {
  drawBlock(sheet, sheet.open('H1'), text, STYLES.title);
  sheet.y += 2;
}

/** A numbered part of the form, with a rule above and a bookmark. */
export function drawHeading(sheet: Sheet, text: string): void {
  const lines = sheet.break(text, PAGE_WIDTH, STYLES.heading);
  sheet.ensure(16 + lines.length * STYLES.heading.leading + KEEP_WITH_NEXT);
  sheet.y += 10;
  sheet.decorate((document) => {
    document
      .moveTo(PAGE.left, sheet.y)
      .lineTo(PAGE.right, sheet.y)
      .lineWidth(1.2)
      .strokeColor(STYLES.heading.colour)
      .stroke();
  });
  sheet.y += 6;
  sheet.document.outline.addItem(text);
  drawBlock(sheet, sheet.open('H2'), text, STYLES.heading);
  sheet.y += 4;
}

export function drawSubheading(sheet: Sheet, text: string): void {
  sheet.ensure(STYLES.subheading.leading + KEEP_WITH_NEXT);
  sheet.y += 2;
  drawBlock(sheet, sheet.open('H3'), text, STYLES.subheading);
  sheet.y += 2;
}

/** One P for each line feed in the text. */
export function drawParagraphs(sheet: Sheet, text: string, style: TextStyle = STYLES.body): void {
  for (const paragraph of text.split('\n').filter((part) => part.trim() !== '')) {
    drawBlock(sheet, sheet.open('P'), paragraph, style);
    sheet.y += 3;
  }
  sheet.y += SPACE_AFTER - 3;
}

export function drawList(sheet: Sheet, items: readonly string[]): void {
  const list = sheet.open('L');
  for (const item of items) {
    const entry = sheet.open('LI', {}, list);
    sheet.ensure(STYLES.body.leading);
    const label = sheet.open('Lbl', {}, entry);
    label.add(() => sheet.write(['•'], PAGE.left + 2, sheet.y, STYLES.body));
    drawBlock(sheet, sheet.open('LBody', {}, entry), item, STYLES.body, LABEL_WIDTH);
    sheet.y += 1;
  }
  list.end();
  sheet.y += SPACE_AFTER;
}

/** Text that flows over pages inside one tag. */
function drawBlock(sheet: Sheet, element: Element, text: string, style: TextStyle, indent = 0): void {
  let rest = sheet.break(text, PAGE_WIDTH - indent, style);
  while (rest.length > 0) {
    const fits = Math.floor(sheet.remaining / style.leading);
    if (fits < 1) {
      sheet.newPage();
      continue;
    }
    const part = rest.slice(0, fits);
    element.add(() => sheet.write(part, PAGE.left + indent, sheet.y, style));
    sheet.y += part.length * style.leading;
    rest = rest.slice(fits);
  }
  element.end();
}
