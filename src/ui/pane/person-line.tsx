import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Invitee } from '../../domain/meeting/meeting';
import type { Words } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { Why } from '../status/why';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2 },
  text: { display: 'grid', flex: '1 1 140px' },
  actions: { display: 'flex', gap: '8px' },
  rule: { whiteSpace: 'nowrap' },
});

/** One person who is asked: who, in what role, by which rule, and why. */
export function PersonLine({ invitee, action }: { readonly invitee: Invitee; readonly action?: ReactNode }) {
  const words = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const name = shown(invitee.name);
  const role = words.t(`tab.role.${invitee.role}`);
  return (
    <li className={styles.line}>
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.detail}>
          {role} {invitee.rule && <span className={styles.rule}>({invitee.rule})</span>}
        </span>
        {!invitee.email && <span className={styles.detail}>{words.t('pane.people.noAddress')}</span>}
      </span>
      <span className={styles.actions}>
        <Why
          about={name}
          reason={{ sentence: because(words, invitee), ...(invitee.rule ? { rule: invitee.rule } : {}) }}
        />
        {action}
      </span>
    </li>
  );
}

/** Why this person is asked, as a sentence. */
function because(words: Words, { role, rule }: Invitee): string {
  if (rule === '') return words.t('pane.because.byHand');
  if (rule === 'R-NPT-48') return words.t('pane.because.ewoForTimetable');
  const key = `pane.because.${role}`;
  return words.has(key) ? words.t(key) : words.t('pane.because.rule', { rule });
}

/** A small button in a person's line; its name says whom it means. */
export function PersonAction(props: { readonly label: string; readonly name: string; onPress(): void }) {
  return (
    <Button size="small" aria-label={`${props.label}: ${props.name}`} onClick={props.onPress}>
      {props.label}
    </Button>
  );
}
