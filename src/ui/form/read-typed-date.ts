import { type IsoDate, isoDate } from '../../domain/date/iso-date';

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
  const clean = text.trim().toLocaleLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(clean)) return isoDate(clean);
  const [dayText, monthText, yearText, ...rest] = clean.split(/[\s/.,-]+/).filter((part) => part.length > 0);
  if (dayText === undefined || monthText === undefined || rest.length > 0) return undefined;
  const dayOfMonth = /^\d{1,2}$/.test(dayText) ? Number(dayText) : undefined;
  const month = monthOf(monthText);
  if (dayOfMonth === undefined || month === undefined) return undefined;
  if (yearText === undefined) return nearest(dayOfMonth, month, today);
  if (/^\d{2}$/.test(yearText)) return dayOf(2000 + Number(yearText), month, dayOfMonth);
  return /^\d{4}$/.test(yearText) ? dayOf(Number(yearText), month, dayOfMonth) : undefined;
}

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
