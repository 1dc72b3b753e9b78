import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useWords } from '../app/app-context';

/** The table of rules is fetched when somebody asks why. */
const RuleClause = lazy(() => import('./rule-clause').then((part) => ({ default: part.RuleClause })));

/** What a status is made of: the sentence, the rule, the dates and inputs, what changes it next. */
export interface Reason {
  readonly sentence: string;
  readonly rule?: string | undefined;
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
  readonly next?: string | undefined;
}

const useStyles = makeStyles({
  button: { minWidth: 'auto', paddingInline: '4px', textDecorationLine: 'underline' },
  surface: { maxWidth: 'min(360px, calc(100vw - 32px))', display: 'grid', gap: '8px' },
  facts: { margin: 0, display: 'grid', gap: '4px' },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  line: { margin: 0 },
  rule: { whiteSpace: 'nowrap' },
});

/** "Why?" beside a status: every status can say why (DESIGN 3.5). `about` names the status to a screen reader. */
export function Why({ about, reason }: { readonly about: string; readonly reason: Reason }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" className={styles.button} aria-label={t('tab.whyAbout', { about })}>
          {t('tab.why')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('tab.whyAbout', { about })} tabIndex={-1}>
        <p className={styles.line}>{reason.sentence}</p>
        {reason.facts && reason.facts.length > 0 && (
          <dl className={styles.facts}>
            {reason.facts.map((fact) => (
              <div key={fact.name} className={styles.fact}>
                <dt className={styles.name}>{fact.name}</dt>
                <dd className={styles.value}>{fact.value}</dd>
              </div>
            ))}
          </dl>
        )}
        {reason.next && <p className={styles.line}>{reason.next}</p>}
        {reason.rule && (
          <>
            <p className={mergeClasses(styles.line, styles.rule)}>{t('tab.rule', { rule: reason.rule })}</p>
            <Suspense fallback={null}>
              <RuleClause rule={reason.rule} className={styles.line} />
            </Suspense>
          </>
        )}
      </PopoverSurface>
    </Popover>
  );
}
