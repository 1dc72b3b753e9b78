import { InstantSchema, IsoDateSchema, WallTimeSchema } from '../../domain/date/iso-date';
import { dayOf, wallTimeOf } from '../../domain/date/zone';
import type { HistoryEntry } from '../../domain/history/history-entry';
import type { Words } from '../../i18n/words';

/** What an entry is about, in words: the day of a meeting, the kind of a message. Details without words stay unsaid. */
export function historyFacts(words: Words, { what, details }: HistoryEntry): readonly string[] {
  switch (what) {
    case 'meetingBooked':
    case 'reviewBooked':
      return [...meetingDay(words, details), ...askedFor(words, details)];
    case 'meetingHeld': {
      const on = IsoDateSchema.safeParse(details.on).data;
      return on ? [words.t('case.history.heldOn', { date: words.date(on, 'full') })] : [];
    }
    case 'messageSent':
    case 'messageDecided':
      return named(words, `tab.dispatch.${details.kind}`);
    case 'contributionRecorded':
      return named(words, `case.contribution.${details.kind}`);
    case 'signatureRecorded':
      return named(words, `sign.line.${details.line}`);
    default:
      return [];
  }
}

/** An entry is written when the invitation is seen in the calendar, so the meeting's own day is said as well. */
function meetingDay(words: Words, { on, at }: HistoryEntry['details']): readonly string[] {
  const [date, time] = [IsoDateSchema.safeParse(on).data, WallTimeSchema.safeParse(at).data];
  if (!date || !time) return [];
  return [words.t('case.history.meetingOn', { date: words.date(date, 'full'), time: words.time(time) })];
}

function askedFor(words: Words, { asked }: HistoryEntry['details']): readonly string[] {
  const at = InstantSchema.safeParse(asked).data;
  if (!at) return [];
  return [words.t('case.history.asked', { date: words.date(dayOf(at), 'full'), time: words.time(wallTimeOf(at)) })];
}

const named = (words: Words, key: string): readonly string[] => (words.has(key) ? [words.t(key)] : []);
