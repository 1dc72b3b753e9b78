import type { ReactNode } from 'react';
import type { TermCalendar } from '../../domain/settings/settings';
import { useWords } from '../app/app-context';

/** The school year that came with the package: shown to be confirmed; the days off are folded away. */
export function CalendarSummary(props: { readonly id: string; readonly calendar: TermCalendar | undefined }) {
  const words = useWords();
  const { calendar } = props;
  return (
    <section id={props.id} tabIndex={-1}>
      <h2>{words.t('settings.calendar')}</h2>
      {calendar ? (
        <>
          <ul>{calendar.terms.map(range)}</ul>
          {days('settings.closedRanges', calendar.closed.map(range))}
          {days(
            'settings.bankHolidays',
            calendar.bankHolidays.map(({ name, on }) => (
              <li key={on}>{words.t('settings.namedDay', { name, on: words.date(on, 'full') })}</li>
            )),
          )}
          {days(
            'settings.insetDays',
            calendar.insetDays.map((on) => <li key={on}>{words.date(on, 'full')}</li>),
          )}
        </>
      ) : (
        <p>{words.t('settings.noCalendar')}</p>
      )}
    </section>
  );

  function range({ name, first, last }: TermCalendar['terms'][number]) {
    const days = { first: words.date(first, 'long'), last: words.date(last, 'long') };
    return <li key={first}>{words.t('settings.term', { name, ...days })}</li>;
  }
  function days(label: 'settings.closedRanges' | 'settings.bankHolidays' | 'settings.insetDays', lines: ReactNode[]) {
    return (
      <details>
        <summary>{words.t(label, { count: lines.length })}</summary>
        <ul>{lines}</ul>
      </details>
    );
  }
}
