import { makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../../domain/result/result';
import { useApp } from '../app/app-context';
import { FailureMessage } from '../app/failure-message';
import { Loaded } from '../app/loaded';
import { appointmentDifferences } from './appointment-differences';
import { Differences } from './differences';
import { IssueBars } from './issue-bars';
import { NotWritten } from './not-written';
import type { FilledAppointment, useBooking } from './use-booking';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gap: '4px' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '20px' },
  line: { margin: 0 },
});

/** Step 4: what was changed by hand or why it cannot go out yet, then what goes out. */
export function BookStep(props: {
  readonly booking: ReturnType<typeof useBooking>;
  onChangeDay(): void;
  onUseTime(filled: FilledAppointment): void;
}) {
  const { filled, book, refused } = props.booking;
  const { words, host } = useApp();
  const styles = useStyles();
  if (isAboutDay(filled.failure)) {
    const change = { label: words.t('pane.book.changeDay'), run: props.onChangeDay };
    return <FailureMessage failure={filled.failure} next={change} />;
  }
  return (
    <Loaded load={filled}>
      {(now) => (
        <>
          <Differences
            differences={appointmentDifferences(now.prepared, now.content, host.can('privateAppointment'))}
            because={now.prepared.alert.required}
            refused={refused}
            onPutBack={filled.reload}
            onUseTime={() => props.onUseTime(now)}
          />
          {book.failure && <FailureMessage failure={book.failure} />}
          <p className={styles.line}>{words.t('pane.book.filled')}</p>
          <Summary filled={now} />
          <IssueBars issues={now.prepared.warnings} />
          <NotWritten names={now.notWritten} />
        </>
      )}
    </Loaded>
  );
}

/** True of a refusal that another day clears. */
const isAboutDay = (failure: Failure | undefined): failure is Failure & { readonly kind: 'invalid' } =>
  failure?.kind === 'invalid' && failure.issues.some(({ path }) => path === 'date');

function Summary({ filled: { prepared, content } }: { readonly filled: FilledAppointment }) {
  const { words } = useApp();
  const styles = useStyles();
  const when = {
    date: words.date(content.date, 'full'),
    start: words.time(content.start),
    minutes: content.durationMinutes,
  };
  const facts = [
    [words.t('pane.book.subject'), content.subject],
    [words.t('pane.book.when'), words.t('pane.book.whenText', when)],
    [words.t('pane.book.where'), content.room?.name ?? words.t('pane.book.noRoom')],
    [
      words.t('pane.book.asked'),
      words.t('pane.book.people', { count: content.required.length + content.optional.length }),
    ],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <p className={styles.line}>{words.t('pane.book.agenda')}</p>
        <ul className={styles.list}>
          {prepared.agenda.map((heading) => (
            <li key={heading}>{heading}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
