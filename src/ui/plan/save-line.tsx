import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { wallTimeOf } from '../../domain/date/zone';
import { useWords } from '../app/app-context';
import { failureText } from '../app/issue-text';
import type { Saving } from './use-plan-draft';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap', minHeight: '32px' },
  text: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** One line near the title: Saving, Saved 10:42, Not saved. Announced the first time it is saved and when it fails. */
export function SaveLine({ saving, onRetry }: { readonly saving: Saving; readonly onRetry: () => void }) {
  const words = useWords();
  const styles = useStyles();
  const announcedOnce = useRef(false);
  const failed = saving.kind === 'failed' || saving.kind === 'tooLong';
  const first = saving.kind === 'saved' && !announcedOnce.current;
  if (first) announcedOnce.current = true;
  return (
    <div className={styles.line}>
      <p className={styles.text} role="status" aria-live={failed || first ? 'polite' : 'off'}>
        {sentence()}
      </p>
      {saving.kind === 'failed' && <Button onClick={onRetry}>{words.t('tab.tryAgain')}</Button>}
    </div>
  );

  function sentence(): string {
    if (saving.kind === 'saved') return words.t('plan.saved', { time: words.time(wallTimeOf(saving.at)) });
    if (saving.kind === 'saving' || saving.kind === 'waiting') return words.t('plan.saving');
    if (saving.kind === 'tooLong') return words.t('plan.notSavedTooLong');
    if (saving.kind !== 'failed') return '';
    if (saving.failure.kind === 'offline') return words.t('plan.offline');
    return words.t('plan.notSaved', { why: failureText(words, saving.failure) });
  }
}
