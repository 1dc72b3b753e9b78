import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import { usePreferences } from '../app/preferences';

const useStyles = makeStyles({ place: { '@media print': { display: 'none' }, display: 'grid', gap: '4px' } });

/** Prints the plan. Its text carries names, so it is not printed while names are hidden: the button says so. */
export function PrintButton() {
  const { t } = useWords();
  const styles = useStyles();
  const { hideNames } = usePreferences();
  return (
    <div className={styles.place}>
      <div>
        <Button disabledFocusable={hideNames} onClick={() => window.print()}>
          {t('plan.print')}
        </Button>
      </div>
      {hideNames && <span>{t('plan.print.namesHidden')}</span>}
    </div>
  );
}
