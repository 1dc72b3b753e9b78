import { Button, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { day, type IsoDate } from '../../domain/date/iso-date';
import { useWords } from '../app/app-context';
import { monthName } from './date-fault';
import { monthAfter, monthGrid } from './month-grid';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  grid: { borderCollapse: 'collapse' },
  name: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: { padding: 0, textAlign: 'center' },
  day: { minWidth: '32px', width: '32px', padding: 0 },
  limit: { border: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
});

/** A week that starts on a Monday, for the names of the days. */
const MONDAY_WEEK = [
  '2026-11-02',
  '2026-11-03',
  '2026-11-04',
  '2026-11-05',
  '2026-11-06',
  '2026-11-07',
  '2026-11-08',
].map(day);

/** One month, Monday first. Closed days cannot be picked and say why; `limit` marks the latest lawful day. */
export function DayCalendar(props: {
  readonly chosen?: IsoDate | undefined;
  readonly today: IsoDate;
  readonly limit?: IsoDate | undefined;
  closedBecause?(on: IsoDate): string | undefined;
  onChoose(on: IsoDate): void;
}) {
  const words = useWords();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'grid' });
  const [month, setMonth] = useState((props.chosen ?? props.today).slice(0, 7));
  return (
    <div>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.t('tab.calendar.earlier')}
          onClick={() => setMonth(monthAfter(month, -1))}
        />
        <span aria-live="polite">{monthName(words, month)}</span>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.t('tab.calendar.later')}
          onClick={() => setMonth(monthAfter(month, 1))}
        />
      </div>
      <table className={styles.grid} {...arrows}>
        <thead>
          <tr>
            {MONDAY_WEEK.map((on) => (
              <th key={on} scope="col" className={styles.name} abbr={weekday(words.date(on, 'full'))}>
                {words.t(`tab.weekday.${(MONDAY_WEEK.indexOf(on) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week.find((on) => on !== undefined)}>
              {week.map((on, column) =>
                on === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: empty cells before or after the month
                  <td key={column} />
                ) : (
                  <td key={on} className={styles.cell}>
                    <DayButton {...props} on={on} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayButton(props: Parameters<typeof DayCalendar>[0] & { readonly on: IsoDate }) {
  const words = useWords();
  const styles = useStyles();
  const { on } = props;
  const closed = props.closedBecause?.(on);
  const isLimit = on === props.limit;
  const notes = [closed, isLimit ? words.t('tab.calendar.limit') : undefined].filter((note) => note !== undefined);
  return (
    <Button
      className={mergeClasses(styles.day, isLimit && styles.limit)}
      appearance={on === props.chosen ? 'primary' : 'subtle'}
      disabledFocusable={closed !== undefined}
      aria-pressed={on === props.chosen}
      aria-label={[words.date(on, 'full'), ...notes].join(', ')}
      title={closed}
      onClick={() => props.onChoose(on)}
    >
      {Number(on.slice(8))}
    </Button>
  );
}

/** "Monday 2 November 2026" or "dydd Llun, 2 Tachwedd 2026": what stands before the number. */
const weekday = (full: string): string => full.replace(/,? \d.*$/, '');
