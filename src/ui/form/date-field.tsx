import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useState } from 'react';
import type { IsoDate } from '../../domain/date/iso-date';
import { useApp } from '../app/app-context';
import { dateFault } from './date-fault';
import { DayCalendar } from './day-calendar';
import { type FieldProps, fieldFrame } from './field-frame';
import { readTypedDate } from './read-typed-date';
import { type Unreadable, useTypedText } from './use-typed-text';

const useStyles = makeStyles({ input: { maxWidth: '240px', width: '100%' }, echo: { marginBlock: '4px 0' } });

/**
 * A near date: typed first, picked second (UX 4). What was understood is repeated in words, with the reason when the
 * day is closed.
 */
export function DateField(
  props: FieldProps<IsoDate | undefined> &
    Unreadable & {
      readonly limit?: IsoDate | undefined;
      /** Typed dates that lie far away (birth) need no calendar. */
      readonly calendar?: boolean;
      closedBecause?(on: IsoDate): string | undefined;
    },
) {
  const { words, ports } = useApp();
  const styles = useStyles();
  const today = ports.clock.today();
  const [open, setOpen] = useState(false);
  const { value } = props;
  const text = useTypedText({
    ...props,
    read: (typed) => readTypedDate(typed, today),
    write: (on) => words.date(on, 'long'),
    faultOf: (typed) => dateFault(words, props.label, typed),
  });
  const choose = (on: IsoDate) => {
    text.type(words.date(on, 'long'));
    setOpen(false);
  };
  const closed = value && props.closedBecause?.(value);
  return (
    <div>
      <Field {...fieldFrame(words, { ...props, error: text.error, hint: props.hint ?? words.t('tab.dateHint') })}>
        <Input
          id={props.id}
          className={styles.input}
          value={text.typed}
          onChange={(_, data) => text.type(data.value)}
          onBlur={text.leave}
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
