import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';
import { type Unreadable, useTypedText } from './use-typed-text';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '4px', maxWidth: '100%' },
  box: { width: '120px', minWidth: 0 },
});

/** A number as people type it, with buttons of a full size instead of spin arrows. */
export function NumberField(
  props: FieldProps<number | undefined> &
    Unreadable & { readonly step?: number; readonly min?: number | undefined; readonly max?: number | undefined },
) {
  const words = useWords();
  const styles = useStyles();
  const { label, min = -Infinity, max = Infinity, step } = props;
  const read = (typed: string) => {
    const number = numberOf(typed);
    return number !== undefined && number >= min && number <= max ? number : undefined;
  };
  const faultOf = () => {
    if (Number.isFinite(min) && Number.isFinite(max)) return words.t('tab.unreadable.range', { label, min, max });
    return Number.isFinite(min)
      ? words.t('tab.unreadable.least', { label, min })
      : words.t('tab.unreadable.number', { label });
  };
  const text = useTypedText({
    ...props,
    read,
    write: String,
    faultOf,
  });
  const move = (by: number) => text.type(String(Math.max(Math.max(min, 0), round((numberOf(text.typed) ?? 0) + by))));
  return (
    <Field {...fieldFrame(words, { ...props, error: text.error })}>
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            id={props.id}
            className={styles.box}
            inputMode="decimal"
            value={text.typed}
            onChange={(_, data) => text.type(data.value)}
            onBlur={text.leave}
          />
          {step !== undefined && (
            <>
              <Button
                icon={<SubtractRegular />}
                aria-label={words.t('tab.less', { label })}
                onClick={() => move(-step)}
              />
              <Button icon={<AddRegular />} aria-label={words.t('tab.more', { label })} onClick={() => move(step)} />
            </>
          )}
        </div>
      )}
    </Field>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Empty is no answer; a comma is read as a decimal point. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
