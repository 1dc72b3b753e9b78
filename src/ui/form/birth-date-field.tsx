import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { day, type IsoDate } from '../../domain/date/iso-date';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';
import { readTypedDate } from './read-typed-date';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBlockEnd: '4px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginBlock: '0 4px' },
  error: { color: tokens.colorStatusDangerForeground3, marginBlock: '0 4px' },
  boxes: { display: 'flex', gap: '12px', flexWrap: 'wrap' },
  box: { display: 'grid' },
  short: { width: '72px' },
  long: { width: '112px' },
});

type Typed = { readonly day: string; readonly month: string; readonly year: string };
const PARTS = ['day', 'month', 'year'] as const;

/** A day that is known, such as a birthday: three boxes. A month may be typed as a word in either language. */
export function BirthDateField(props: FieldProps<IsoDate | undefined> & { onUnreadable?(unreadable: boolean): void }) {
  const words = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed>(() => partsOf(props.value));
  const { value } = props;
  useEffect(() => {
    setTyped((now) => (read(now) === value ? now : partsOf(value)));
  }, [value]);

  const type = (part: keyof Typed, text: string) => {
    const next = { ...typed, [part]: text };
    setTyped(next);
    const on = read(next);
    props.onUnreadable?.(on === undefined && PARTS.some((name) => next[name].trim() !== ''));
    props.onChange(on);
  };
  const { label, hint } = fieldFrame(words, props);
  return (
    <fieldset id={props.id} className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {props.error && <p className={styles.error}>{props.error}</p>}
      <div className={styles.boxes}>
        {PARTS.map((part) => (
          <div key={part} className={styles.box}>
            <Label htmlFor={`${props.id}-${part}`}>{words.t(`tab.date.${part}`)}</Label>
            <Input
              id={`${props.id}-${part}`}
              className={part === 'day' ? styles.short : styles.long}
              value={typed[part]}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              onChange={(_, data) => type(part, data.value)}
              {...(props.onBlur ? { onBlur: props.onBlur } : {})}
            />
          </div>
        ))}
      </div>
      {value && <p className={styles.hint}>{words.date(value, 'long')}</p>}
    </fieldset>
  );
}

/** Birthdays need all four figures of the year: two could mean another century. */
function read(parts: Typed): IsoDate | undefined {
  const year = parts.year.trim();
  return /^\d{4}$/.test(year) ? readTypedDate(`${parts.day} ${parts.month} ${year}`, FULL_YEAR) : undefined;
}

/** A typed year is complete, so no day of reference is needed. */
const FULL_YEAR = day('2000-01-01');

function partsOf(on: IsoDate | undefined): Typed {
  const [year = '', month = '', dayOfMonth = ''] = on?.split('-') ?? [];
  return { day: dayOfMonth.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
