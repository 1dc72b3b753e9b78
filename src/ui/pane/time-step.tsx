import { Field, Input } from '@fluentui/react-components';
import { type IsoDate, type WallTime, WallTimeSchema } from '../../domain/date/iso-date';
import type { Issue } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { MeetingChoices } from '../../workflows/book-meeting';
import { useWords } from '../app/app-context';
import { issueText } from '../app/issue-text';
import { DateField } from '../form/date-field';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { useClosedBecause } from '../plan/use-closed-because';

/** When and where; each may still be missing. */
export type TimeChoices = {
  readonly date?: IsoDate | undefined;
  readonly start?: WallTime | undefined;
  readonly durationMinutes: number;
  readonly room?: MeetingChoices['room'];
};

const DURATIONS = [30, 45, 60, 75, 90, 120];
const NO_ROOM = 'none';
const ELSEWHERE = 'elsewhere';

/** Step 3: day, hour, length and room, as the appointment has them or as they should become. `refusal` names the day. */
export function TimeStep(props: {
  readonly settings: Settings;
  readonly choices: TimeChoices;
  /** The appointment's own day, where another one is proposed because no meeting can be on it. */
  readonly insteadOf?: IsoDate | undefined;
  readonly refusal?: Issue | undefined;
  onChoices(choices: TimeChoices): void;
}) {
  const { settings, choices, refusal, insteadOf, onChoices } = props;
  const words = useWords();
  const { t } = words;
  const closed = useClosedBecause(settings.calendar);
  const durations = [...new Set([...DURATIONS, choices.durationMinutes])].sort((a, b) => a - b);
  return (
    <>
      {insteadOf && <p>{t('pane.time.proposed', { date: words.date(insteadOf, 'full') })}</p>}
      <DateField
        id="meeting-date"
        label={t('pane.time.date')}
        value={choices.date}
        error={refusal && issueText(words, refusal)}
        onChange={(date) => onChoices({ ...choices, date })}
        closedBecause={closed}
      />
      <Field label={t('pane.time.start')} hint={t('pane.time.zone')}>
        <Input
          type="time"
          value={choices.start ?? ''}
          onChange={(_, data) => onChoices({ ...choices, start: readTime(data.value) })}
        />
      </Field>
      <SelectField
        id="meeting-minutes"
        label={t('pane.time.duration')}
        choices={durations.map((minutes) => ({
          value: String(minutes),
          label: t('pane.time.minutes', { count: minutes }),
        }))}
        value={String(choices.durationMinutes)}
        onChange={(minutes) => onChoices({ ...choices, durationMinutes: Number(minutes ?? choices.durationMinutes) })}
      />
      <RoomField rooms={settings.rooms} room={choices.room} onRoom={(room) => onChoices({ ...choices, room })} />
    </>
  );
}

/** One of the school's rooms, or a place in words. */
function RoomField(props: {
  readonly rooms: Settings['rooms'];
  readonly room: MeetingChoices['room'];
  onRoom(room: MeetingChoices['room']): void;
}) {
  const { rooms, room, onRoom } = props;
  const { t } = useWords();
  const known = rooms.find(({ name, email }) => name === room?.name || (email !== undefined && email === room?.email));
  const choose = (name: string) => {
    if (name === NO_ROOM) return onRoom(undefined);
    const chosen = rooms.find((each) => each.name === name);
    onRoom(chosen ? { name: chosen.name, ...(chosen.email ? { email: chosen.email } : {}) } : { name: '' });
  };
  return (
    <>
      <SelectField
        id="meeting-room"
        label={t('pane.time.room')}
        choices={[
          { value: NO_ROOM, label: t('pane.time.chooseRoom') },
          ...rooms.map(({ name }) => ({ value: name, label: name })),
          { value: ELSEWHERE, label: t('pane.time.elsewhere') },
        ]}
        value={known?.name ?? (room ? ELSEWHERE : NO_ROOM)}
        onChange={choose}
      />
      {room && !known && (
        <TextField
          id="meeting-place"
          label={t('pane.time.place')}
          value={room.name}
          onChange={(name) => onRoom({ name })}
        />
      )}
    </>
  );
}

function readTime(text: string): WallTime | undefined {
  const parsed = WallTimeSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}
