import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useWords } from '../app/app-context';
import { usePreferences, useShownText } from '../app/preferences';

const useStyles = makeStyles({
  cover: { margin: 0 },
  how: { color: tokens.colorNeutralForeground2 },
});

/**
 * A control whose text says who somebody is: covered while names are hidden, and uncovered while somebody types in it.
 * The control stays, so nothing typed is lost. `is` tells a name, a birthday or a number from free text.
 */
export function CoverNames(props: {
  readonly label: string;
  readonly text: string;
  readonly is: 'identity' | 'freeText';
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const { hideNames } = usePreferences();
  const shownText = useShownText();
  const [typing, setTyping] = useState(false);
  const { text } = props;
  const tells = props.is === 'identity' ? text !== '' : shownText(text) !== text;
  const covered = hideNames && tells && !typing;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus comes and goes
    <div
      onFocus={() => setTyping(true)}
      onBlur={(event) => setTyping(event.currentTarget.contains(event.relatedTarget))}
    >
      <div hidden={covered}>{props.children}</div>
      {covered && (
        <p className={styles.cover}>
          {props.label}: <span className={styles.how}>{t('tab.hidden.field')}</span>
        </p>
      )}
    </div>
  );
}
