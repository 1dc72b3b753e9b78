/** "Sam Jones" becomes "S. J.": the one way a person is shown while names are hidden. What is no word is left out. */
export function initialsOf(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part))
    .map((part) => `${[...part][0]?.toLocaleUpperCase()}.`)
    .join(' ');
}
