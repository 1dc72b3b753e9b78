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
import { useFormErrors } from '../form/use-form-errors';
import { useUnreadable } from '../form/use-unreadable';
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
  const unreadable = useUnreadable();
  const hold = useAction(
    useCallback((held: HeldMeeting) => holdMeeting(ports, deps, file, held), [ports, deps, file]),
    (next) => {
      put(next);
      router.go({ place: 'case', caseRef: meeting.caseRef, section: 'plan' });
    },
  );
  const attendance = meeting.invitees.map(
    ({ personId, name, role }): Attendance => ({ personId, name, role, attended: came[personId] ?? 'absent' }),
  );
  const { errors, attempt, check } = useFormErrors(faults());
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text;
  const record = () => {
    if (check() && heldOn) hold.run({ heldOn, attendance });
  };
  return (
    <section className={styles.form} id="attendance">
      <h3>{words.t('case.hold.title')}</h3>
      <ErrorSummary errors={errors} attempt={attempt} />
      <DateField
        id="held-on"
        label={words.t('case.hold.on')}
        error={errorAt('held-on')}
        value={heldOn}
        onChange={setHeldOn}
        onUnreadable={(fault) => unreadable.tell('held-on', fault)}
      />
      {meeting.invitees.map(({ personId, name, role }) => (
        <ChoiceField
          key={personId}
          id={`came-${personId}`}
          label={`${shown(name)}, ${words.t(`tab.role.${role}`)}`}
          inline
          error={errorAt(`came-${personId}`)}
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

  /** A day that is missing, cannot be read or is not lawful, and everybody without an answer. */
  function faults(): readonly FormError[] {
    const unanswered = meeting.invitees
      .filter(({ personId }) => came[personId] === undefined)
      .map(({ personId, name }) => ({
        fieldId: `came-${personId}`,
        text: words.t('case.hold.unanswered', { name: shown(name) }),
      }));
    const noDay = [{ fieldId: 'held-on', text: words.t('case.hold.dateMissing') }];
    if (unreadable.faults.length > 0) return [...unreadable.faults, ...unanswered];
    if (!heldOn) return [...noDay, ...unanswered];
    // Who came is judged once everybody has an answer.
    const judged = ruled(heldOn).filter(({ fieldId }) => fieldId === 'held-on' || unanswered.length === 0);
    return [...judged, ...unanswered];
  }
  function ruled(on: IsoDate): readonly FormError[] {
    const verdict = canMove('T6', { case: file.case.value, heldOn: on, attendance, today: ports.clock.today() });
    return verdict.issues.map((issue) => ({
      fieldId: issue.path === 'heldOn' ? 'held-on' : 'attendance',
      text: issueText(words, issue),
    }));
  }
}
