import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import { numberOf } from '../form/number-field';
import { type Unreadable, useTypedText } from '../form/use-typed-text';

const useStyles = makeStyles({ box: { width: '72px', minWidth: '72px' } });

/** Hours of one day as they are typed; kept in minutes. An empty cell is a day without hours. */
export function HoursCell(
  props: Unreadable & {
    readonly id: string;
    readonly label: string;
    readonly minutes: number;
    readonly error: string | undefined;
    onChange(minutes: number): void;
  },
) {
  const words = useWords();
  const styles = useStyles();
  const text = useTypedText({
    ...props,
    value: props.minutes,
    read: minutesIn,
    write: (minutes) => String(minutes / 60),
    faultOf: () => words.t('tab.unreadable.number', { label: props.label }),
    onChange: (minutes) => minutes !== undefined && props.onChange(minutes),
  });
  return (
    <Field {...(text.error === undefined ? {} : { validationState: 'error', validationMessage: text.error })}>
      <Input
        id={props.id}
        className={styles.box}
        aria-label={props.label}
        inputMode="decimal"
        value={text.typed}
        onChange={(_, data) => text.type(data.value)}
        onBlur={text.leave}
      />
    </Field>
  );
}

function minutesIn(text: string): number | undefined {
  const hours = text.trim() === '' ? 0 : numberOf(text);
  return hours === undefined || hours < 0 ? undefined : Math.round(hours * 60);
}
