import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { canMove } from '../../domain/case/transitions';
import type { IsoDate } from '../../domain/date/iso-date';
import type { Attendance, Meeting } from '../../domain/meeting/meeting';
import { type HeldMeeting, holdMeeting } from '../../workflows/hold-meeting';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { issueText } from '../app/issue-text';
import { useShownName } from '../app/preferences';
import { useRouter } from '../app/router';
import { useAction } from '../app/use-action';
import { ChoiceField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { ErrorSummary, type FormError } from '../form/error-summary';
import type { CaseScreen } from './case-screen';

const useStyles = makeStyles({ form: { display: 'grid', gap: '12px', justifyItems: 'start' } });
const ANSWERS = ['attended', 'apologies', 'absent'] as const;

/** Records the planning meeting as held, with who came; then the plan can be written (T6). */
export function HoldMeetingForm({ screen, meeting }: { readonly screen: CaseScreen; readonly meeting: Meeting }) {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const shown = useShownName();
  const router = useRouter();
  const { file, put, reload } = screen;
  const [heldOn, setHeldOn] = useState<IsoDate | undefined>(meeting.date);
  const [came, setCame] = useState<Readonly<Record<string, Attendance['attended']>>>({});
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const hold = useAction(
    useCallback((held: HeldMeeting) => holdMeeting(ports, deps, file, held), [ports, deps, file]),
    (next) => {
      put(next);
      router.go({ place: 'case', caseRef: meeting.caseRef, section: 'plan' });
    },
  );
  const record = () => {
    const unanswered = meeting.invitees
      .filter(({ personId }) => came[personId] === undefined)
      .map(({ personId, name }) => ({
        fieldId: `came-${personId}`,
        text: words.t('case.hold.unanswered', { name: shown(name) }),
      }));
    const noDay = heldOn ? [] : [{ fieldId: 'held-on', text: words.t('case.hold.dateMissing') }];
    const attendance = meeting.invitees.map(
      ({ personId, name, role }): Attendance => ({ personId, name, role, attended: came[personId] ?? 'absent' }),
    );
    const ruled = heldOn
      ? canMove('T6', { case: file.case.value, heldOn, attendance, today: ports.clock.today() }).issues.map(
          (issue) => ({
            fieldId: issue.path === 'heldOn' ? 'held-on' : 'attendance',
            text: issueText(words, issue),
          }),
        )
      : [];
    const wrong = [...noDay, ...(unanswered.length > 0 ? unanswered : ruled)];
    setErrors(wrong);
    if (heldOn && wrong.length === 0) hold.run({ heldOn, attendance });
  };
  return (
    <section className={styles.form} id="attendance">
      <h3>{words.t('case.hold.title')}</h3>
      <ErrorSummary errors={errors} />
      <DateField id="held-on" label={words.t('case.hold.on')} value={heldOn} onChange={setHeldOn} />
      {meeting.invitees.map(({ personId, name, role }) => (
        <ChoiceField
          key={personId}
          id={`came-${personId}`}
          label={`${shown(name)}, ${words.t(`tab.role.${role}`)}`}
          inline
          error={errors.find(({ fieldId }) => fieldId === `came-${personId}`)?.text}
          value={came[personId]}
          choices={ANSWERS.map((value) => ({ value, label: words.t(`case.attended.${value}`) }))}
          onChange={(attended) => attended && setCame({ ...came, [personId]: attended })}
        />
      ))}
      {hold.failure && (
        <FailureMessage failure={hold.failure} onRetry={hold.failure.kind === 'conflict' ? reload : record} />
      )}
      <BusyButton busy={hold.busy} onClick={record}>
        {words.t('case.hold.record')}
      </BusyButton>
    </section>
  );
}
