import { day, type IsoDate } from '../../domain/date/iso-date';

/** The weeks of a month from Monday to Sunday; days of other months are undefined. `month` is `YYYY-MM`. */
export function monthGrid(month: string): readonly (readonly (IsoDate | undefined)[])[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (IsoDate | undefined)[] = Array.from({ length: lead }, () => undefined);
  for (let on = 1; on <= days; on += 1) cells.push(day(`${month}-${String(on).padStart(2, '0')}`));
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month `by` months away from `YYYY-MM`. */
export function monthAfter(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const moved = new Date(Date.UTC(year, number - 1 + by, 1));
  return `${moved.getUTCFullYear()}-${String(moved.getUTCMonth() + 1).padStart(2, '0')}`;
}
