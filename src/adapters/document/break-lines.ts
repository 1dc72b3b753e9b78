/**
 * Breaks text into lines no wider than `width`, at spaces; a word that is too wide alone is broken between characters.
 * Line feeds start new lines. A line that goes on keeps its space, so that extracted text keeps its words apart.
 */
export function breakLines(text: string, width: number, widthOf: (part: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, widthOf));
}

function breakParagraph(paragraph: string, width: number, widthOf: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  const space = widthOf(' ');
  let line = '';
  // The width of the line and its space so far: words are not measured again with every word that follows.
  let used = 0;
  for (const word of paragraph.split(' ').flatMap((one) => pieces(one, width, widthOf))) {
    // Measured as it will be drawn, with its space: PDFKit then finds both in its cache.
    const wordWidth = widthOf(`${word} `) - space;
    if (line !== '' && used + wordWidth > width) {
      lines.push(`${line} `);
      line = '';
      used = 0;
    }
    line = line === '' ? word : `${line} ${word}`;
    used += wordWidth + space;
  }
  return [...lines, line];
}

/** One word, cut where it would not fit a line of its own (a long address, a hash). */
function pieces(word: string, width: number, widthOf: (part: string) => number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}
