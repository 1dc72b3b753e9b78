import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useEffect, useState } from 'react';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px', maxWidth: '100%' },
  box: { width: '120px', minWidth: 0 },
});

/**
 * A number as people type it, with buttons of a full size instead of spin arrows.
 * What is not a number stays on screen, gives no value, and is named when the form is checked.
 */
export function NumberField(
  props: FieldProps<number | undefined> & {
    readonly step?: number;
    readonly min?: number;
    onUnreadable?(unreadable: boolean): void;
  },
) {
  const words = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState(props.value === undefined ? '' : String(props.value));
  const { value } = props;
  useEffect(() => {
    setTyped((now) => (numberOf(now) === value ? now : value === undefined ? '' : String(value)));
  }, [value]);

  const type = (text: string) => {
    setTyped(text);
    const read = numberOf(text);
    props.onUnreadable?.(read === undefined && text.trim() !== '');
    props.onChange(read);
  };
  const move = (by: number) => type(String(Math.max(props.min ?? 0, round((numberOf(typed) ?? 0) + by))));
  const { step } = props;
  return (
    <Field {...fieldFrame(words, props)}>
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            id={props.id}
            className={styles.box}
            inputMode="decimal"
            value={typed}
            onChange={(_, data) => type(data.value)}
            {...(props.onBlur ? { onBlur: props.onBlur } : {})}
          />
          {step !== undefined && (
            <>
              <Button
                icon={<SubtractRegular />}
                aria-label={words.t('tab.less', { label: props.label })}
                onClick={() => move(-step)}
              />
              <Button
                icon={<AddRegular />}
                aria-label={words.t('tab.more', { label: props.label })}
                onClick={() => move(step)}
              />
            </>
          )}
        </div>
      )}
    </Field>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Empty is no answer; a comma is read as a decimal point. */
function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
