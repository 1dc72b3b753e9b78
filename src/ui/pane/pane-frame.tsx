import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useWords } from '../app/app-context';
import { HideNamesSwitch } from '../app/hide-names-switch';
import { LanguageSwitch } from '../app/language-switch';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  tools: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', paddingInline: '4px' },
  place: { display: 'flex', alignItems: 'center', gap: '4px', paddingInline: '12px', paddingBlock: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  step: { margin: 0, color: tokens.colorNeutralForeground2 },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingInline: '12px',
    paddingBlock: '8px 16px',
    scrollPaddingBlockEnd: '56px',
  },
  footer: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px',
    paddingInline: '12px',
    paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Header, one step, and its one main action at the foot (UX 3: 320 px, one column). */
export function PaneFrame(props: {
  readonly heading: string;
  readonly step?: string | undefined;
  readonly onBack?: (() => void) | undefined;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <header>
        <div className={styles.tools}>
          <HideNamesSwitch />
          <LanguageSwitch />
        </div>
        <div className={styles.place}>
          {props.onBack && (
            <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('tab.back')} onClick={props.onBack} />
          )}
          <div>
            <h1 className={styles.heading}>{props.heading}</h1>
            {props.step && <p className={styles.step}>{props.step}</p>}
          </div>
        </div>
      </header>
      <main className={styles.main}>{props.children}</main>
      {props.action && <footer className={styles.footer}>{props.action}</footer>}
    </div>
  );
}
