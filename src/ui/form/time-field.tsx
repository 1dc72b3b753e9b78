import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type WallTime, WallTimeSchema } from '../../domain/date/iso-date';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';

const useStyles = makeStyles({ box: { width: '112px' } });

/** A time of day, 24 hours: `9:30`, `09:30`, `9.30`, `0930`, `14`. What is no time stays on screen and gives no value. */
export function TimeField(props: FieldProps<WallTime | undefined>) {
  const words = useWords();
  const styles = useStyles();
  const { value } = props;
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => {
    setTyped((now) => (readTypedTime(now) === value ? now : (value ?? '')));
  }, [value]);
  return (
    <Field {...fieldFrame(words, { ...props, hint: props.hint ?? words.t('tab.timeHint') })}>
      <Input
        id={props.id}
        className={styles.box}
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          props.onChange(readTypedTime(data.value));
        }}
        {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      />
    </Field>
  );
}

/** Reads a wall time as people type it; undefined when it is none. */
export function readTypedTime(text: string): WallTime | undefined {
  const parts = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(text.trim());
  if (!parts) return undefined;
  return WallTimeSchema.safeParse(`${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`).data;
}
