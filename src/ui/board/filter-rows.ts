import type { BoardRow } from '../../workflows/load-board';

/** Rows whose reference, name or UPN holds every word of the search; accents and case do not matter. */
export function filterRows(rows: readonly BoardRow[], search: string): readonly BoardRow[] {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const { upn } = row.stored.value.pupil;
    const text = fold([row.caseRef, row.pupilName, upn?.kind === 'known' ? upn.value : ''].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
