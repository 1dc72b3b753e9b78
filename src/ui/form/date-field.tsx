import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useEffect, useState } from 'react';
import type { IsoDate } from '../../domain/date/iso-date';
import { useApp } from '../app/app-context';
import { DayCalendar } from './day-calendar';
import { type FieldProps, fieldFrame } from './field-frame';
import { readTypedDate } from './read-typed-date';

const useStyles = makeStyles({ input: { maxWidth: '240px', width: '100%' }, echo: { marginBlock: '4px 0' } });

/**
 * A near date: typed first, picked second (UX 4). What was understood is repeated in words, with the reason when the
 * day is closed. Text that is no day stays on screen, gives no value, and is named when the form is checked.
 */
export function DateField(
  props: FieldProps<IsoDate | undefined> & {
    readonly limit?: IsoDate | undefined;
    /** Typed dates that lie far away (birth) need no calendar. */
    readonly calendar?: boolean;
    closedBecause?(on: IsoDate): string | undefined;
    /** Told whether the typed text is a day, so that a form can name the fault. */
    onUnreadable?(unreadable: boolean): void;
  },
) {
  const { words, ports } = useApp();
  const styles = useStyles();
  const today = ports.clock.today();
  const [typed, setTyped] = useState(() => (props.value ? words.date(props.value, 'long') : ''));
  const [open, setOpen] = useState(false);
  const { value } = props;

  useEffect(() => {
    setTyped((now) => (readTypedDate(now, today) === value ? now : value ? words.date(value, 'long') : ''));
  }, [value, words, today]);

  const type = (text: string) => {
    setTyped(text);
    const read = readTypedDate(text, today);
    props.onUnreadable?.(read === undefined && text.trim() !== '');
    props.onChange(read);
  };
  const choose = (on: IsoDate) => {
    type(words.date(on, 'long'));
    setOpen(false);
  };
  const closed = value && props.closedBecause?.(value);
  return (
    <div>
      <Field {...fieldFrame(words, { ...props, hint: props.hint ?? words.t('tab.dateHint') })}>
        <Input
          id={props.id}
          className={styles.input}
          value={typed}
          onChange={(_, data) => type(data.value)}
          {...(props.onBlur ? { onBlur: props.onBlur } : {})}
          contentAfter={
            props.calendar === false ? null : (
              <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus>
                <PopoverTrigger disableButtonEnhancement>
                  <Button
                    size="small"
                    appearance="transparent"
                    icon={<CalendarLtrRegular />}
                    aria-label={words.t('tab.calendar.open', { label: props.label })}
                  />
                </PopoverTrigger>
                <PopoverSurface aria-label={words.t('tab.calendar.open', { label: props.label })}>
                  <DayCalendar
                    chosen={value}
                    today={today}
                    limit={props.limit}
                    onChoose={choose}
                    {...(props.closedBecause ? { closedBecause: props.closedBecause } : {})}
                  />
                </PopoverSurface>
              </Popover>
            )
          }
        />
      </Field>
      {value && (
        <p className={styles.echo}>
          {closed
            ? words.t('tab.dateClosed', { date: words.date(value, 'full'), why: closed })
            : words.date(value, 'full')}
        </p>
      )}
    </div>
  );
}
