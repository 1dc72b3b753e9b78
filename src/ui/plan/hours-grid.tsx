import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fullTimeMinutes, meanWeeklyMinutes, weeklyMinutes } from '../../domain/timetable/hours';
import type { HoursGridQuestion } from '../../forms/form';
import { planFigures } from '../../policy/plan-figures';
import { useApp } from '../app/app-context';
import { HoursCell } from './hours-cell';
import { fieldIdOf, usePlanForm } from './plan-form-context';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  hint: { color: tokens.colorNeutralForeground2, margin: 0 },
  error: { color: tokens.colorStatusDangerForeground3, margin: 0 },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': { textAlign: 'start', padding: '4px 8px 4px 0', fontWeight: tokens.fontWeightRegular },
    // One day under the other where a row of five would be squeezed.
    '@media (max-width: 639px)': {
      '& thead': { display: 'none' },
      '& tr, & td': { display: 'block' },
      '& td::before': { content: 'attr(data-day)', display: 'block' },
    },
  },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

const FIVE_DAYS = [1, 2, 3, 4, 5] as const;

/** Hours at school per weekday of each timetable week, with the sums and the full-time figure beside them. */
export function HoursGrid(props: {
  readonly question: HoursGridQuestion;
  readonly label: string;
  readonly hint: string | undefined;
}) {
  const { question } = props;
  const { words, deps } = useApp();
  const form = usePlanForm();
  const styles = useStyles();
  const weeks = form.answers.reducedTimetable?.weeks ?? [];
  const error = form.errorAt(question.key);
  const { yearGroup } = form.answers;
  const full = fullTimeMinutes(yearGroup, planFigures(deps.pack).fullTimeHours);
  const set = (next: readonly (readonly number[])[]) => form.change(question.key, next);
  const setDay = (week: number, day: number, minutes: number) =>
    set(weeks.map((days, w) => (w === week ? days.map((old, d) => (d === day ? minutes : old)) : days)));
  return (
    <fieldset id={fieldIdOf(question.key)} className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {weeks.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.t('plan.hours.week')}</th>
              {FIVE_DAYS.map((day) => (
                <th key={day} scope="col">
                  {words.t(`tab.weekday.${day}`)}
                </th>
              ))}
              <th scope="col">{words.t('plan.hours.total')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((days, week) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a timetable week is its number
              <tr key={week}>
                <th scope="row">{words.t('plan.hours.weekNumber', { number: week + 1 })}</th>
                {FIVE_DAYS.map((day) => (
                  <td key={day} data-day={words.t(`tab.weekday.${day}`)}>
                    <HoursCell
                      id={fieldIdOf(`${question.key}.${week}.${day - 1}`)}
                      label={words.t('plan.hours.cell', { number: week + 1, day: words.t(`tab.weekday.${day}`) })}
                      minutes={days[day - 1] ?? 0}
                      error={form.errorAt(`${question.key}.${week}.${day - 1}`)}
                      onUnreadable={(fault) => form.unreadable(`${question.key}.${week}.${day - 1}`, fault)}
                      onChange={(minutes) => setDay(week, day - 1, minutes)}
                    />
                  </td>
                ))}
                <td data-day={words.t('plan.hours.total')}>{hours(weeklyMinutes({ weeks })[week] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.buttons}>
        {weeks.length < question.maxWeeks && (
          <Button onClick={() => set([...weeks, weeks.at(-1) ?? [0, 0, 0, 0, 0]])}>
            {words.t('plan.hours.addWeek')}
          </Button>
        )}
        {weeks.length > 0 && (
          <Button onClick={() => set(weeks.slice(0, -1))}>{words.t('plan.hours.removeWeek')}</Button>
        )}
      </div>
      {weeks.length > 0 && (
        <p className={styles.hint}>
          {full === undefined || yearGroup === undefined
            ? words.t('plan.hours.sumOnly', { hours: hours(meanWeeklyMinutes({ weeks })) })
            : words.t('plan.hours.sum', { hours: hours(meanWeeklyMinutes({ weeks })), full: hours(full), yearGroup })}
        </p>
      )}
    </fieldset>
  );
}

const hours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);
