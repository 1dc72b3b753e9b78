/** The ids that stand more than once on the page that is drawn: a label or a link would lead to the wrong control. */
export function repeatedIds(): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
