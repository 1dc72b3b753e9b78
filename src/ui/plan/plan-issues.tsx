import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Issue } from '../../domain/result/result';
import { useWords } from '../app/app-context';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', paddingBlock: '2px' },
});

/** What keeps a plan from being locked, and what should be looked at; each leads to its section. */
export function PlanIssues(props: {
  readonly issues: readonly Issue[];
  sentence(issue: Issue): string;
  onOpen?(issue: Issue): void;
}) {
  const { t } = useWords();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { issues } = props;
  useEffect(() => {
    if (issues.some((issue) => issue.effect !== 'warn')) box.current?.focus();
  }, [issues]);
  const stops = issues.filter((issue) => issue.effect !== 'warn');
  const warnings = issues.filter((issue) => issue.effect === 'warn');
  return (
    <div ref={box} tabIndex={-1}>
      {part(stops, 'error', t('tab.problem'))}
      {part(warnings, 'warning', t('plan.lookAt'))}
    </div>
  );

  function part(some: readonly Issue[], intent: 'error' | 'warning', title: string) {
    if (some.length === 0) return null;
    return (
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <ul className={styles.list}>
            {some.map((issue) => (
              <li key={`${issue.path}|${issue.code}`}>
                <span className={styles.item}>
                  {props.sentence(issue)}
                  {props.onOpen && (
                    <Button
                      size="small"
                      onClick={() => props.onOpen?.(issue)}
                      aria-label={`${t('plan.open')}: ${props.sentence(issue)}`}
                    >
                      {t('plan.open')}
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    );
  }
}
