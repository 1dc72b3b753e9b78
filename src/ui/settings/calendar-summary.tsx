import type { TermCalendar } from '../../domain/settings/settings';
import { useWords } from '../app/app-context';

/** The school year that came with the package: shown to be confirmed. */
export function CalendarSummary(props: { readonly id: string; readonly calendar: TermCalendar | undefined }) {
  const words = useWords();
  const { calendar } = props;
  return (
    <section id={props.id} tabIndex={-1}>
      <h2>{words.t('settings.calendar')}</h2>
      {calendar ? (
        <>
          <ul>
            {calendar.terms.map((term) => (
              <li key={term.first}>
                {words.t('settings.term', {
                  name: term.name,
                  first: words.date(term.first, 'long'),
                  last: words.date(term.last, 'long'),
                })}
              </li>
            ))}
          </ul>
          <p>
            {words.t('settings.calendarCounts', {
              closed: calendar.closed.length,
              bankHolidays: calendar.bankHolidays.length,
              inset: calendar.insetDays.length,
            })}
          </p>
        </>
      ) : (
        <p>{words.t('settings.noCalendar')}</p>
      )}
    </section>
  );
}
