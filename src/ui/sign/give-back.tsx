import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useApp } from '../app/app-context';
import { useStandsAlone } from '../app/frame-visibility';
import { useTitle } from '../app/use-title';

const useStyles = makeStyles({
  page: {
    padding: '32px 20px',
    maxWidth: '560px',
    margin: '0 auto',
    display: 'grid',
    gap: '16px',
    justifyItems: 'start',
  },
  button: { minHeight: '44px' },
});

/** After a signer: everything of that person is gone from the screen until the member of staff takes the device back. */
export function GiveBack({ signed, onConfirmed }: { readonly signed: boolean; onConfirmed(): void }) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useStandsAlone();
  useTitle([words.t('sign.giveBack.title')]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.t(signed ? 'sign.giveBack.thanks' : 'sign.giveBack.title')}
      </h1>
      <p>{words.t('sign.giveBack.text')}</p>
      <Button appearance="primary" className={styles.button} onClick={onConfirmed}>
        {words.t('sign.giveBack.confirm', { name: ports.session.me.name })}
      </Button>
    </div>
  );
}
