import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Meeting } from '../../domain/meeting/meeting';
import { useWords } from '../app/app-context';
import { GuidanceNotes } from '../app/guidance-notes';
import { useShownName } from '../app/preferences';
import type { CaseScreen } from './case-screen';
import { HoldMeetingForm } from './hold-meeting-form';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '720px' },
  meeting: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, paddingBlock: '8px' },
});

/** The meetings of a case as they stand; a booked planning meeting is recorded as held here. */
export function MeetingsSection({ screen }: { readonly screen: CaseScreen }) {
  const { t } = useWords();
  const styles = useStyles();
  const { file } = screen;
  const toHold = file.meetings.find(({ value }) => value.kind === 'planning' && value.state === 'booked');
  return (
    <div className={styles.page}>
      <h2>{t('case.section.meetings')}</h2>
      <GuidanceNotes at={['case.meetings']} />
      {file.meetings.length === 0 && <p>{t('case.meetings.none')}</p>}
      {file.meetings.map(({ id, value }) => (
        <MeetingFacts key={id} meeting={value} />
      ))}
      {toHold && file.case.value.state === 'meetingPlanned' && (
        <HoldMeetingForm screen={screen} meeting={toHold.value} />
      )}
    </div>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const { t } = words;
  const missing = meeting.invitees.filter(({ personId }) => meeting.missingRequired?.includes(personId));
  return (
    <section className={styles.meeting}>
      <h3>{t(`case.meeting.${meeting.kind}`, { number: meeting.sequence })}</h3>
      <p>
        {t('case.meeting.when', {
          date: words.date(meeting.heldOn ?? meeting.date, 'full'),
          time: words.time(meeting.start),
          minutes: meeting.durationMinutes,
        })}
      </p>
      <p>{t(`case.meeting.state.${meeting.state}`)}</p>
      {meeting.room && <p>{t('case.meeting.room', { room: meeting.room.name })}</p>}
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('case.meeting.missing', { names: missing.map(({ name }) => shown(name)).join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul>
        {meeting.invitees.map((invitee) => {
          const came = meeting.attendance?.find(({ personId }) => personId === invitee.personId);
          return (
            <li key={invitee.personId}>
              {[
                shown(invitee.name),
                t(`tab.role.${invitee.role}`),
                came ? t(`case.attended.${came.attended}`) : t(`plan.need.${invitee.need}`),
                t('tab.rule', { rule: invitee.rule }),
              ].join(', ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
