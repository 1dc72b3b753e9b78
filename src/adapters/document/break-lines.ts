/**
 * Breaks text into lines no wider than `width`, at spaces; a word that is too wide alone is broken between characters.
 * Line feeds start new lines. A line that goes on keeps its space, so that extracted text keeps its words apart.
 */
export function breakLines(text: string, width: number, widthOf: (part: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, widthOf));
}

function breakParagraph(paragraph: string, width: number, widthOf: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').flatMap((one) => pieces(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(`${line} `);
      line = word;
    }
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
