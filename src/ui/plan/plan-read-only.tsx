import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import { amendPlan } from '../../workflows/amend-plan';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useShownName } from '../app/preferences';
import { useAction } from '../app/use-action';
import type { CaseScreen } from '../case/case-screen';
import { TextField } from '../form/text-field';
import { FrozenSections } from './frozen-sections';
import { PrintButton } from './print-button';
import { PrintHead } from './print-head';
import { shortHash } from './short-hash';

const useStyles = makeStyles({
  noPrint: { '@media print': { display: 'none' } },
  box: {
    '@media print': { display: 'none' },
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '12px',
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
  },
});

/** A locked version as it was or will be signed. A change opens a new version and says whose signatures stop counting. */
export function PlanReadOnly({ screen, plan }: { readonly screen: CaseScreen; readonly plan: Stored<Plan> }) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const shown = useShownName();
  const [reason, setReason] = useState('');
  const [open, setOpen] = useState(false);
  const { version, frozen, contentHash, state } = plan.value;
  const amend = useAction(
    useCallback(() => amendPlan(ports, screen.file, reason), [ports, screen.file, reason]),
    screen.put,
  );
  const signed = screen.file.signatures.filter(
    ({ value }) => value.planVersion === version && value.outcome.kind === 'signed',
  );
  return (
    <div>
      <PrintHead plan={plan.value} />
      <h2>{words.t('plan.locked.title', { version })}</h2>
      {contentHash && <p>{words.t('plan.locked.hash', { hash: shortHash(contentHash) })}</p>}
      {state === 'locked' && !open && (
        <Button className={styles.noPrint} onClick={() => setOpen(true)}>
          {words.t('plan.change')}
        </Button>
      )}
      {state === 'locked' && open && (
        <div className={styles.box}>
          <p>{words.t('plan.change.explain', { version: version + 1 })}</p>
          {signed.length > 0 && (
            <>
              <p>{words.t('plan.change.withdraws')}</p>
              <ul>
                {signed.map(({ id, value }) => (
                  <li key={id}>{shown(value.signerName)}</li>
                ))}
              </ul>
            </>
          )}
          <TextField id="amend-reason" label={words.t('plan.change.reason')} value={reason} onChange={setReason} />
          {amend.failure && <FailureMessage failure={amend.failure} />}
          <BusyButton busy={amend.busy} onClick={amend.run}>
            {words.t('plan.change.open', { version: version + 1 })}
          </BusyButton>
          <Button data-up onClick={() => setOpen(false)}>
            {words.t('tab.cancel')}
          </Button>
        </div>
      )}
      {frozen && <FrozenSections plan={frozen} />}
      <PrintButton />
    </div>
  );
}
