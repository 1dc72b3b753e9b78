import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SendAlert } from '../../workflows/book-meeting';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { type AppointmentDifferences, differs } from './appointment-differences';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '16px' } });

/** What was changed in the form by hand. After a refused *Book* it says that nothing went out. */
export function Differences(props: {
  readonly differences: AppointmentDifferences;
  readonly because: SendAlert['required'];
  readonly refused: boolean;
  onPutBack(): void;
  onUseTime(): void;
}) {
  const { differences, because, refused } = props;
  const { t } = useWords();
  const shown = useShownName();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  if (!differs(differences)) return null;
  const reason = (address: string | undefined) => because.find(({ email }) => email === address)?.because;
  return (
    <div ref={bar}>
      <MessageBar
        intent={refused ? 'error' : 'warning'}
        layout="multiline"
        politeness={refused ? 'assertive' : 'polite'}
      >
        <MessageBarBody>
          <MessageBarTitle>{t(refused ? 'pane.differ.refused' : 'pane.differ.changed')}</MessageBarTitle>
          <ul className={styles.list}>
            {differences.missing.map(({ personId, name, role, rule, email }) => (
              <li key={personId}>
                {t('pane.differ.missing', {
                  name: shown(name),
                  because: reason(email) ?? `${t(`tab.role.${role}`)}, ${rule}`,
                })}
              </li>
            ))}
            {differences.time && <li>{t('pane.differ.time')}</li>}
            {differences.subject && <li>{t('pane.differ.subject')}</li>}
            {differences.notPrivate && <li>{t('pane.differ.notPrivate')}</li>}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={props.onPutBack}>{t('pane.differ.putBack')}</Button>
          {differences.time && <Button onClick={props.onUseTime}>{t('pane.differ.useTime')}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
