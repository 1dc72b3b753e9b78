import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type WallTime, WallTimeSchema } from '../../domain/date/iso-date';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';
import { type Unreadable, useTypedText } from './use-typed-text';

const useStyles = makeStyles({ box: { width: '112px' }, echo: { marginBlock: '4px 0' } });

/** A time of day, typed as people do; where that is not how it is stored, what was understood is repeated. */
export function TimeField(props: FieldProps<WallTime | undefined> & Unreadable) {
  const words = useWords();
  const styles = useStyles();
  const text = useTypedText({
    ...props,
    read: readTypedTime,
    write: String,
    faultOf: () => words.t('tab.unreadable.time', { label: props.label }),
  });
  const read = readTypedTime(text.typed);
  return (
    <div>
      <Field {...fieldFrame(words, { ...props, error: text.error, hint: props.hint ?? words.t('tab.timeHint') })}>
        <Input
          id={props.id}
          className={styles.box}
          value={text.typed}
          onChange={(_, data) => text.type(data.value)}
          onBlur={text.leave}
        />
      </Field>
      {read && read !== text.typed.trim() && <p className={styles.echo}>{words.time(read)}</p>}
    </div>
  );
}

/**
 * Reads a wall time as people type it: `9:30`, `09:30`, `9.30`, `0930`, `14`, `2pm`, `2.30 pm`, and `yb` and `yp` as
 * Welsh has them. Undefined when it is none.
 */
export function readTypedTime(text: string): WallTime | undefined {
  const parts = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm|yb|yp)?$/i.exec(text.trim());
  if (!parts) return undefined;
  const [, hour = '', minute = '00', half] = parts;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const isAfternoon = /^(pm|yp)$/i.test(half ?? '');
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : hour;
  return WallTimeSchema.safeParse(`${String(hours).padStart(2, '0')}:${minute}`).data;
}
