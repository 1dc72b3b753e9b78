import { type IsoDate, isoDate } from '../../domain/date/iso-date';
import { monthGrid } from './month-grid';

const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan', 'ion'],
  ['feb', 'chw'],
  ['mar', 'maw'],
  ['apr', 'ebr'],
  ['may', 'mai'],
  ['jun', 'meh'],
  ['jul', 'gor'],
  ['aug', 'aws'],
  ['sep', 'med'],
  ['oct', 'hyd'],
  ['nov', 'tac'],
  ['dec', 'rha'],
];

/**
 * Reads a day as people here type it: `27 3 2027`, `27/3/27`, `27.03.2027`, `27 Mawrth`, `27 March 2027`, `2027-03-27`.
 * Day before month, always. Without a year: the year that puts it nearest to `today`. Two figures mean 20xx.
 * Undefined when the text is not a day that exists.
 */
export function readTypedDate(text: string, today: IsoDate): IsoDate | undefined {
  const clean = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(clean)) return isoDate(clean);
  const parts = partsOfTypedDate(clean);
  if (!parts) return undefined;
  const { year, month, dayOfMonth } = parts;
  return year === undefined ? nearest(dayOfMonth, month, today) : dayOf(year, month, dayOfMonth);
}

/** What was typed as day, month and year, whether or not there is such a day; undefined when it is not typed so. */
export function partsOfTypedDate(
  text: string,
): { readonly dayOfMonth: number; readonly month: number; readonly year: number | undefined } | undefined {
  const [dayText, monthText, yearText, ...rest] = text
    .trim()
    .toLocaleLowerCase()
    .split(/[\s/.,-]+/)
    .filter((part) => part.length > 0);
  const month = monthText === undefined ? undefined : monthOf(monthText);
  if (dayText === undefined || !/^\d{1,2}$/.test(dayText) || month === undefined || rest.length > 0) return undefined;
  if (yearText !== undefined && !/^(\d{2}|\d{4})$/.test(yearText)) return undefined;
  const year = yearText === undefined ? undefined : Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  return { dayOfMonth: Number(dayText), month, year };
}

/** How many days a month `YYYY-MM` has. */
export const daysIn = (month: string): number =>
  monthGrid(month)
    .flat()
    .filter((on) => on !== undefined).length;

function monthOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const index = MONTH_STARTS.findIndex((starts) => starts.some((start) => text.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

function dayOf(year: number, month: number, dayOfMonth: number): IsoDate | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  return isoDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`);
}

function nearest(dayOfMonth: number, month: number, today: IsoDate): IsoDate | undefined {
  const thisYear = Number(today.slice(0, 4));
  const distance = (on: IsoDate) => Math.abs(Date.parse(on) - Date.parse(today));
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => dayOf(year, month, dayOfMonth))
    .filter((on) => on !== undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}
