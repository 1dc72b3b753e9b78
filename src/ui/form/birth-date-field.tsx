import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { type FocusEvent, useEffect, useState } from 'react';
import { day, type IsoDate } from '../../domain/date/iso-date';
import type { Words } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { CoverNames } from './cover-names';
import { dateFault } from './date-fault';
import { type FieldProps, fieldFrame } from './field-frame';
import { readTypedDate } from './read-typed-date';
import { type Unreadable, useTellUnreadable } from './use-typed-text';

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
export function BirthDateField(props: FieldProps<IsoDate | undefined> & Unreadable) {
  const words = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed>(() => partsOf(props.value));
  const [isLeft, setLeft] = useState(false);
  const { value } = props;
  useEffect(() => {
    setTyped((now) => (read(now) === value ? now : partsOf(value)));
  }, [value]);

  const type = (part: keyof Typed, text: string) => {
    const next = { ...typed, [part]: text };
    setTyped(next);
    setLeft(false);
    props.onChange(read(next));
  };
  const { label, hint } = fieldFrame(words, props);
  const fault = faultIn(words, props.label, typed);
  useTellUnreadable(props.id, fault, props.onUnreadable);
  const error = isLeft && fault !== undefined ? fault : props.error;
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setLeft(true);
    props.onBlur?.();
  };
  return (
    <CoverNames label={props.label} text={PARTS.map((part) => typed[part]).join('')} is="identity">
      <fieldset id={props.id} className={styles.group} onBlur={leave}>
        <legend className={styles.legend}>{label}</legend>
        {hint && <p className={styles.hint}>{hint}</p>}
        {error && <p className={styles.error}>{error}</p>}
        <div className={styles.boxes}>
          {PARTS.map((part) => (
            <div key={part} className={styles.box}>
              <Label htmlFor={`${props.id}-${part}`}>{words.t(`tab.date.${part}`)}</Label>
              <Input
                id={`${props.id}-${part}`}
                className={part === 'day' ? styles.short : styles.long}
                value={typed[part]}
                inputMode={part === 'month' ? 'text' : 'numeric'}
                aria-invalid={error !== undefined}
                onChange={(_, data) => type(part, data.value)}
              />
            </div>
          ))}
        </div>
        {value && <p className={styles.hint}>{words.date(value, 'long')}</p>}
      </fieldset>
    </CoverNames>
  );
}

/** Birthdays need all four figures of the year: two could mean another century. */
function read(parts: Typed): IsoDate | undefined {
  const year = parts.year.trim();
  return /^\d{4}$/.test(year) ? readTypedDate(`${parts.day} ${parts.month} ${year}`, FULL_YEAR) : undefined;
}

function faultIn(words: Words, label: string, parts: Typed): string | undefined {
  const isEmpty = PARTS.every((part) => parts[part].trim() === '');
  if (isEmpty || read(parts) !== undefined) return undefined;
  return /^\d{4}$/.test(parts.year.trim())
    ? dateFault(words, label, `${parts.day} ${parts.month} ${parts.year}`)
    : words.t('tab.unreadable.year', { label });
}

/** A typed year is complete, so no day of reference is needed. */
const FULL_YEAR = day('2000-01-01');

function partsOf(on: IsoDate | undefined): Typed {
  const [year = '', month = '', dayOfMonth = ''] = on?.split('-') ?? [];
  return { day: dayOfMonth.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
