import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Meeting } from '../../domain/meeting/meeting';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';

/**
 * After *Book*: taken by Outlook, or still to be sent by the person; booked once the sent event was found; or not found,
 * and to be booked again. `sent` is known only in the pane that booked.
 */
export function BookedPage(props: { readonly meeting: Meeting; readonly sent: boolean | undefined; onAgain(): void }) {
  const { meeting, sent, onAgain } = props;
  const words = useWords();
  const when = words.t('pane.book.whenText', {
    date: words.date(meeting.date, 'full'),
    start: words.time(meeting.start),
    minutes: meeting.durationMinutes,
  });
  if (meeting.state === 'booked' || meeting.state === 'held') {
    return (
      <>
        <Status intent="success" title={words.t('pane.booked.title')} text={words.t('pane.booked.text', { when })} />
        <MissedPeople meeting={meeting} />
      </>
    );
  }
  if (meeting.state === 'cancelled') {
    return (
      <>
        <Status intent="warning" title={words.t('pane.notFound.title')} text={words.t('pane.notFound.text')} />
        <Button onClick={onAgain}>{words.t('pane.notFound.again')}</Button>
      </>
    );
  }
  return sent ? (
    <Status intent="info" title={words.t('pane.waiting.title')} text={words.t('pane.waiting.text', { when })} />
  ) : (
    <>
      <Status intent="info" title={words.t('pane.pressSend.title')} text={words.t('pane.pressSend.text', { when })} />
      <Button onClick={onAgain}>{words.t('pane.pressSend.change')}</Button>
    </>
  );
}

function Status(props: {
  readonly intent: 'info' | 'success' | 'warning';
  readonly title: string;
  readonly text: string;
}) {
  return (
    <MessageBar intent={props.intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Required people who were not on the event that was found: said, never silently accepted (RELIABILITY 3). */
function MissedPeople({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useWords();
  const shown = useShownName();
  const missed = meeting.invitees.filter(({ personId }) => meeting.missingRequired?.includes(personId));
  if (missed.length === 0) return null;
  return (
    <>
      <p>{t('pane.booked.missed')}</p>
      <ul>
        {missed.map(({ personId, name, rule }) => (
          <li key={personId}>{t('pane.people.roleAndRule', { role: shown(name), rule })}</li>
        ))}
      </ul>
    </>
  );
}
