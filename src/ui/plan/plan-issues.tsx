import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Issue } from '../../domain/result/result';
import { planForm } from '../../forms/c1/plan.form';
import type { Section } from '../../forms/form';
import { issueWords, sectionAt } from '../../forms/issue-words';
import { useWords } from '../app/app-context';
import { useShownText } from '../app/preferences';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  group: { display: 'grid', gap: '4px', justifyItems: 'start', paddingBlock: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** What keeps a plan from being locked, and what should be looked at, under its section, to which one button leads. */
export function PlanIssues(props: { readonly issues: readonly Issue[]; onOpen(section: Section): void }) {
  const words = useWords();
  const { t } = words;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const shownText = useShownText();
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
          {groupsOf(some).map(([section, issuesHere]) => (
            <div key={section?.key ?? ''} className={styles.group}>
              {section && <h3 className={styles.heading}>{t(section.titleKey)}</h3>}
              <ul className={styles.list}>
                {issuesHere.map((issue) => (
                  <li key={`${issue.path}|${issue.code}`}>{shownText(issueWords(planForm, issue, words))}</li>
                ))}
              </ul>
              {section && (
                <Button size="small" onClick={() => props.onOpen(section)}>
                  {t('plan.open', { section: t(section.titleKey) })}
                </Button>
              )}
            </div>
          ))}
        </MessageBarBody>
      </MessageBar>
    );
  }
}

/** The issues of each section in the order of the form; those of none come last. */
function groupsOf(issues: readonly Issue[]): readonly (readonly [Section | undefined, readonly Issue[]])[] {
  return [...planForm.sections, undefined]
    .map((section) => [section, issues.filter((issue) => sectionAt(planForm, issue.path) === section)] as const)
    .filter(([, here]) => here.length > 0);
}
