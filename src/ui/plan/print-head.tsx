import { makeStyles } from '@fluentui/react-components';
import type { Plan } from '../../domain/plan/plan';
import { useWords } from '../app/app-context';

const useStyles = makeStyles({
  head: {
    display: 'none',
    '@media print': { display: 'block', borderBottom: '1px solid #000000', marginBottom: '12px' },
  },
  line: { margin: 0 },
});

/** What a printed sheet must say about itself: which case, which version, its hash and its language. */
export function PrintHead({ plan }: { readonly plan: Plan }) {
  const { t, language } = useWords();
  const styles = useStyles();
  const { caseRef, version, state, contentHash, frozen } = plan;
  return (
    <div className={styles.head}>
      <p className={styles.line}>
        {t('plan.print.head', {
          caseRef,
          version,
          state: t(`case.plan.${state}`, { version }),
          language: t(`plan.print.language.${frozen?.language ?? language}`),
        })}
      </p>
      {contentHash && <p className={styles.line}>{t('plan.print.hash', { hash: contentHash })}</p>}
    </div>
  );
}
