import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { dayOf, wallTimeOf } from '../../domain/date/zone';
import { type Dispatch, isOpenDispatch, isUnderWay } from '../../domain/dispatch/dispatch';
import type { QueueProblem } from '../../workflows/due-queue';
import type { Stored } from '../../workflows/ports';
import { useWords } from '../app/app-context';
import { failureText } from '../app/issue-text';
import { usePreferences, useShownName } from '../app/preferences';
import type { CaseScreen } from '../case/case-screen';
import { useDueQueue } from '../queue/due-queue-context';
import { StatusBadge } from '../status/status-badge';
import { Why } from '../status/why';
import { DecisionForm } from './decision-form';
import { useLiveDispatches } from './use-live-dispatches';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  line: { margin: '0 0 8px' },
});

/** The messages of a case: nothing must be pressed to send; every state says why, and a stopped one asks for a decision. */
export function DispatchList({ screen }: { readonly screen: CaseScreen }) {
  const words = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const { hideNames } = usePreferences();
  const { report } = useDueQueue();
  const { file } = screen;
  useLiveDispatches(screen);
  const sent = file.dispatches.filter(({ value }) => value.state === 'Sent' || value.state === 'Confirmed').length;
  const open = file.dispatches.filter(({ value }) => isOpenDispatch(value.state));
  const stopped = (report?.problems ?? []).filter(
    (problem) =>
      problem.failure !== undefined &&
      open.some(({ value }) => value.caseRef === problem.caseRef && value.kind === problem.kind),
  );
  return (
    <section>
      <h2>{words.t('sign.sending.title')}</h2>
      <p className={styles.line}>{words.t('sign.sending.progress', { done: sent, of: file.dispatches.length })}</p>
      {open.some(({ value }) => isUnderWay(value.state)) && <p>{words.t('sign.sending.leave')}</p>}
      {stopped.map((problem) => (
        <MessageBar key={`${problem.kind}|${problem.code}`} intent="warning" layout="multiline">
          <MessageBarBody>{whyStopped(problem)}</MessageBarBody>
        </MessageBar>
      ))}
      <ul className={styles.list}>
        {file.dispatches.map((stored) => (
          <li key={stored.id}>
            <div className={styles.item}>
              <span>{words.t(`tab.dispatch.${stored.value.kind}`)}</span>
              {!hideNames && <span>{stored.value.recipients.join(', ')}</span>}
              {status(stored.value)}
              <Why about={words.t(`tab.dispatch.${stored.value.kind}`)} reason={reasonOf(stored)} />
            </div>
            {stored.value.state === 'NeedsDecision' && (
              <DecisionForm
                stored={stored}
                onDecided={(next) =>
                  screen.put({
                    ...file,
                    dispatches: file.dispatches.map((old) => (old.id === next.id ? next : old)),
                  })
                }
                onConflict={screen.reload}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );

  function whyStopped({ kind, failure }: QueueProblem): string {
    const what = kind ? words.t(`tab.dispatch.${kind}`) : '';
    const noRight = failure?.kind === 'forbidden' || failure?.kind === 'signedOut';
    const why = noRight || !failure ? words.t('sign.sending.noRight') : failureText(words, failure);
    return words.t('sign.sending.stopped', { what, why });
  }

  function status(dispatch: Dispatch) {
    const waiting = report?.waitingFor.find(
      ({ caseRef, kind }) => caseRef === dispatch.caseRef && kind === dispatch.kind,
    );
    return waiting ? (
      <StatusBadge status="sending.WaitingFor" params={{ name: shown(waiting.name) }} size="medium" />
    ) : (
      <StatusBadge status={`sending.${dispatch.state}`} size="medium" />
    );
  }

  function reasonOf({ value }: Stored<Dispatch>) {
    const at = value.sentAt ?? value.lastAttemptAt ?? value.queuedAt;
    const facts = [
      ...(hideNames ? [] : [{ name: words.t('sign.sending.to'), value: value.recipients.join(', ') }]),
      ...(value.mailbox && !hideNames ? [{ name: words.t('sign.sending.from'), value: value.mailbox }] : []),
      {
        name: words.t(value.sentAt ? 'sign.sending.sentAt' : 'sign.sending.since'),
        value: `${words.date(dayOf(at), 'long')}, ${words.time(wallTimeOf(at))}`,
      },
      {
        name: words.t('sign.sending.evidence'),
        value: words.t(value.evidenceId ? 'sign.sending.found' : 'sign.sending.notFound'),
      },
    ];
    const error = `dispatch.error.${value.error ?? ''}`;
    return {
      sentence: words.has(error) ? words.t(error) : words.t(`sign.sending.why.${value.state}`),
      rule: value.rule,
      facts,
    };
  }
}
