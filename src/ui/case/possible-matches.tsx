import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Pupil } from '../../domain/case/case';
import type { BoardRow } from '../../workflows/load-board';
import { findMatches } from '../../workflows/open-case';
import { useApp } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { useRouter } from '../app/router';
import { StatusBadge } from '../status/status-badge';

const SETTLE_MS = 500;
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** Search before create: open cases that may be of the same pupil are shown beside the new one while it is typed. */
export function PossibleMatches({ pupil }: { readonly pupil: Pupil }) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const router = useRouter();
  const shown = useShownName();
  const [matches, setMatches] = useState<readonly BoardRow[]>([]);
  const name = pupil.name.trim();
  const upn = pupil.upn?.kind === 'known' ? pupil.upn.value : undefined;
  useEffect(() => {
    if (name.length < 2 && upn === undefined) return setMatches([]);
    let current = true;
    const timer = setTimeout(() => {
      void findMatches(ports, { name, ...(upn ? { upn } : {}) }).then((result) => {
        if (current && result.ok) setMatches(result.value);
      });
    }, SETTLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [ports, name, upn]);
  if (matches.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{words.t('case.matches.title')}</MessageBarTitle>
        <ul className={styles.list}>
          {matches.map((row) => (
            <li key={row.caseRef} className={styles.item}>
              {row.caseRef} {shown(row.pupilName)}
              <StatusBadge status={`case.${row.state}`} size="medium" />
              <Button
                size="small"
                aria-label={words.t('case.matches.openNamed', { caseRef: row.caseRef })}
                onClick={() => router.go({ place: 'case', caseRef: row.caseRef, section: 'overview' })}
              >
                {words.t('case.matches.open')}
              </Button>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
