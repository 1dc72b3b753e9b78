import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { inviteesFor } from '../../domain/invitee/invitees';
import type { ReviewMeetingQuestion } from '../../forms/form';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { NumberField } from '../form/number-field';
import { SelectField } from '../form/select-field';
import { TimeField } from '../form/time-field';
import { fieldIdOf, usePlanForm } from './plan-form-context';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  hint: { color: tokens.colorNeutralForeground2, margin: 0 },
  error: { color: tokens.colorStatusDangerForeground3, margin: 0 },
  people: { margin: 0, paddingInlineStart: '20px' },
});

/** Hour, length, room and people of the first review, shown and confirmed before anybody signs. */
export function ReviewMeetingControl(props: {
  readonly question: ReviewMeetingQuestion;
  readonly label: string;
  readonly hint: string | undefined;
}) {
  const words = useWords();
  const form = usePlanForm();
  const styles = useStyles();
  const shown = useShownName();
  const { settings, answers } = form;
  const key = props.question.key;
  const meeting = answers.reviewMeeting ?? { durationMinutes: settings.defaultMeetingMinutes, confirmed: false };
  const error = form.errorAt(key);
  const set = (change: Partial<typeof meeting>) => form.change(key, { ...meeting, confirmed: false, ...change });
  const { invitees } = inviteesFor(form.file.case.value, settings.people, 'review');
  return (
    <fieldset id={fieldIdOf(key)} className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      <TimeField
        id={fieldIdOf(`${key}.start`)}
        label={words.t('plan.reviewMeeting.start')}
        value={meeting.start}
        error={form.errorAt(`${key}.start`)}
        onUnreadable={(fault) => form.unreadable(`${key}.start`, fault)}
        onChange={(start) => {
          const { start: _before, ...rest } = meeting;
          form.change(key, { ...rest, confirmed: false, ...(start ? { start } : {}) });
        }}
      />
      <NumberField
        id={fieldIdOf(`${key}.durationMinutes`)}
        label={words.t('plan.reviewMeeting.minutes')}
        value={meeting.durationMinutes}
        step={15}
        min={5}
        max={480}
        error={form.errorAt(`${key}.durationMinutes`)}
        onUnreadable={(fault) => form.unreadable(`${key}.durationMinutes`, fault)}
        onChange={(minutes) => minutes !== undefined && set({ durationMinutes: minutes })}
      />
      <SelectField
        id={fieldIdOf(`${key}.room`)}
        label={words.t('plan.reviewMeeting.room')}
        optional
        empty={words.t('plan.reviewMeeting.noRoom')}
        value={meeting.room?.name}
        choices={settings.rooms.map((room) => ({ value: room.name, label: room.name }))}
        onChange={(name) => {
          const room = settings.rooms.find((known) => known.name === name);
          if (room) set({ room });
        }}
      />
      <div>
        <p className={styles.hint}>{words.t('plan.reviewMeeting.people')}</p>
        <ul className={styles.people}>
          {invitees.map((invitee) => (
            <li key={invitee.personId}>
              {words.t('plan.reviewMeeting.person', {
                name: shown(invitee.name),
                role: words.t(`tab.role.${invitee.role}`),
                need: words.t(`plan.need.${invitee.need}`),
                rule: invitee.rule,
              })}
            </li>
          ))}
        </ul>
      </div>
      <Checkbox
        label={words.t('plan.reviewMeeting.confirm')}
        checked={meeting.confirmed}
        onChange={(_, data) => set({ confirmed: data.checked === true })}
      />
    </fieldset>
  );
}
