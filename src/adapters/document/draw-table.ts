import { type DrawnMark, drawMark, MARK_HEIGHT, MARK_WIDTH } from './draw-mark';
import { PAGE, PAGE_WIDTH, type Sheet, STYLES } from './sheet';

type Element = PDFKit.PDFStructureElement;

export interface Cell {
  readonly text: string;
  /** A header of its column or of its row. */
  readonly header?: 'Column' | 'Row';
  /** A drawn signature above the text, with its description. */
  readonly mark?: { readonly drawn: DrawnMark; readonly alt: string };
}
export type Row = readonly Cell[];

/** A row as laid out: its cells with their lines. */
interface LaidCell extends Cell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

const PADDING = 4;
const LEADING = STYLES.body.leading;
const SHADE = '#e9eef3';
const BORDER = '#8c97a3';
/** Rows up to this height are not broken over pages. */
const KEEP_TOGETHER = 240;

/**
 * A table of full width. `widths` are shares of it. A head row is repeated on each page, as decoration the second time.
 * A row that is higher than a page goes on overleaf inside the same cells.
 */
export function drawTable(
  sheet: Sheet,
  { head, rows, widths }: { readonly head?: Row; readonly rows: readonly Row[]; readonly widths: readonly number[] },
): void {
  const table = sheet.open('Table');
  const laidHead = head && layOut(sheet, head, widths);
  const repeatHead = laidHead && ((): void => repeatAsDecoration(sheet, laidHead));
  if (laidHead) {
    const first = rows[0] && heightOf(layOut(sheet, rows[0], widths));
    sheet.ensure(heightOf(laidHead) + Math.min(first ?? 0, KEEP_TOGETHER));
    drawRow(sheet, table, laidHead);
  }
  for (const row of rows) drawRow(sheet, table, layOut(sheet, row, widths), repeatHead);
  table.end();
  sheet.y += 8;
}

/** Label and answer, one pair a row; the label heads its row. */
export function drawPairs(sheet: Sheet, pairs: readonly (readonly [label: string, answer: string])[]): void {
  drawTable(sheet, {
    rows: pairs.map(([label, text]): Row => [{ text: label, header: 'Row' }, { text }]),
    widths: [0.36, 0.64],
  });
}

function layOut(sheet: Sheet, row: Row, widths: readonly number[]): readonly LaidCell[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x: number = PAGE.left;
  return row.map((cell, index) => {
    const width = (PAGE_WIDTH * (widths[index] ?? 1)) / total;
    const lines = cell.text === '' ? [] : sheet.break(cell.text, width - 2 * PADDING, styleOf(cell));
    const laid = { ...cell, x, width, lines };
    x += width;
    return laid;
  });
}

const styleOf = (cell: Cell) => (cell.header === undefined ? STYLES.body : STYLES.bodyBold);
const markHeight = (cell: Cell): number => (cell.mark === undefined ? 0 : MARK_HEIGHT);
const heightOf = (cells: readonly LaidCell[]): number =>
  Math.max(LEADING, ...cells.map((cell) => markHeight(cell) + cell.lines.length * LEADING)) + 2 * PADDING;

function drawRow(sheet: Sheet, table: Element, cells: readonly LaidCell[], onNewPage?: () => void): void {
  const goOn = (): void => {
    sheet.newPage();
    onNewPage?.();
  };
  const height = heightOf(cells);
  if (sheet.remaining < Math.min(height, KEEP_TOGETHER)) goOn();
  const row = sheet.open('TR', {}, table);
  const tags = cells.map((cell) =>
    cell.header === undefined ? sheet.open('TD', {}, row) : sheet.open('TH', { scope: cell.header }, row),
  );
  let rest: readonly LaidCell[] = cells;
  for (;;) {
    const lines = Math.floor((sheet.remaining - 2 * PADDING) / LEADING);
    const whole = heightOf(rest) <= sheet.remaining;
    const part = whole ? rest : rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, lines) }));
    drawSlice(sheet, tags, part);
    if (whole) break;
    rest = rest.map(({ mark: _drawn, ...cell }) => ({ ...cell, lines: cell.lines.slice(lines) }));
    goOn();
  }
  row.end();
}

/** The part of a row that stands on one page. */
function drawSlice(sheet: Sheet, tags: readonly Element[], cells: readonly LaidCell[]): void {
  const height = heightOf(cells);
  drawBoxes(sheet, cells, height);
  // A line stands high in its leading: one point lower looks centred.
  const top = sheet.y + PADDING + 1;
  cells.forEach((cell, index) => {
    const tag = tags[index];
    if (tag === undefined) return;
    if (cell.mark !== undefined) drawFigure(sheet, tag, cell.mark, cell.x + PADDING, top);
    if (cell.lines.length === 0) return;
    tag.add(() => sheet.write(cell.lines, cell.x + PADDING, top + markHeight(cell), styleOf(cell)));
  });
  sheet.y += height;
}

function drawFigure(sheet: Sheet, cell: Element, mark: NonNullable<Cell['mark']>, left: number, top: number): void {
  const bbox = [left, top, left + MARK_WIDTH, top + MARK_HEIGHT] as const;
  const figure = sheet.open('Figure', { alt: mark.alt, bbox }, cell);
  figure.add(() => drawMark(sheet.document, mark.drawn, left, top));
  figure.end();
}

function drawBoxes(sheet: Sheet, cells: readonly LaidCell[], height: number): void {
  sheet.decorate((document) => {
    for (const cell of cells) {
      if (cell.header !== undefined) document.rect(cell.x, sheet.y, cell.width, height).fillColor(SHADE).fill();
    }
    for (const cell of cells) {
      document.rect(cell.x, sheet.y, cell.width, height).lineWidth(0.5).strokeColor(BORDER).stroke();
    }
  });
}

function repeatAsDecoration(sheet: Sheet, head: readonly LaidCell[]): void {
  const height = heightOf(head);
  drawBoxes(sheet, head, height);
  sheet.decorate(() => {
    for (const cell of head) sheet.write(cell.lines, cell.x + PADDING, sheet.y + PADDING, styleOf(cell));
  });
  sheet.y += height;
}
