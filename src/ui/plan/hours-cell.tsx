import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({ box: { width: '72px', minWidth: '72px' } });

/** Hours of one day as they are typed; kept in minutes. Text that is no number stays and counts as none. */
export function HoursCell(props: {
  readonly id: string;
  readonly label: string;
  readonly minutes: number;
  onChange(minutes: number): void;
}) {
  const styles = useStyles();
  const { minutes } = props;
  const [typed, setTyped] = useState(String(minutes / 60));
  useEffect(() => {
    setTyped((now) => (minutesIn(now) === minutes ? now : String(minutes / 60)));
  }, [minutes]);
  return (
    <Input
      id={props.id}
      className={styles.box}
      aria-label={props.label}
      inputMode="decimal"
      value={typed}
      onChange={(_, data) => {
        setTyped(data.value);
        props.onChange(minutesIn(data.value));
      }}
    />
  );
}

function minutesIn(text: string): number {
  const hours = Number(text.trim().replace(',', '.'));
  return Number.isFinite(hours) && hours >= 0 ? Math.round(hours * 60) : 0;
}
