/** "Sam Jones" becomes "S. J.": the one way a person is shown while names are hidden. What is no word is left out. */
export function initialsOf(name: string): string {
  return [...name.matchAll(/(?<!\S)\p{L}/gu)].map(([letter]) => `${letter.toLocaleUpperCase()}.`).join(' ');
}
