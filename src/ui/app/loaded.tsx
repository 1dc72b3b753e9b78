import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from './app-context';
import { FailureMessage } from './failure-message';
import type { Load } from './use-load';

const useStyles = makeStyles({ lines: { display: 'grid', gap: '12px', paddingBlock: '12px' } });

/** Loading, failed, partly failed or there: the four states of everything that is read (UX 3, S0). */
export function Loaded<T>(props: {
  readonly load: Load<T>;
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}) {
  const { load, lines = 4, children } = props;
  if (load.value === undefined && !load.failure) return <Waiting lines={lines} />;
  return (
    <>
      {load.failure && <FailureMessage failure={load.failure} onRetry={load.reload} />}
      {load.value !== undefined && children(load.value)}
    </>
  );
}

function Waiting({ lines }: { readonly lines: number }) {
  const { t } = useWords();
  const styles = useStyles();
  const seconds = useSecondsWaited();
  if (seconds < 0.3) return null;
  return (
    <div aria-busy="true">
      <p role="status">{seconds < 10 ? t('tab.loading') : t('tab.stillLoading', { seconds: Math.floor(seconds) })}</p>
      <Skeleton className={styles.lines} aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines that never move
          <SkeletonItem key={line} size={32} />
        ))}
      </Skeleton>
    </div>
  );
}

/** Counts how long the screen has been waiting: 0, then 0.3 s, then every ten seconds. */
function useSecondsWaited(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const soon = setTimeout(() => setSeconds(0.3), 300);
    const often = setInterval(() => setSeconds((s) => Math.floor(s) + 10), 10_000);
    return () => {
      clearTimeout(soon);
      clearInterval(often);
    };
  }, []);
  return seconds;
}
