import { useState } from 'react';
import type { Case } from '../../domain/case/case';
import { changeCase } from '../../workflows/change-case';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useAction } from '../app/use-action';
import { YesNoField } from '../form/choice-field';
import { TextField } from '../form/text-field';

/** The pupil comes, or there is a reason why not: a stored fact, never a blank (R-NPT-11, 21). */
export function PupilComes(props: { readonly kase: Stored<Case>; onCase(kase: Stored<Case>): void }) {
  const { kase, onCase } = props;
  const { words, ports } = useApp();
  const stored = kase.value.pupilInvited;
  const [comes, setComes] = useState(stored === undefined ? undefined : stored === true);
  const [reason, setReason] = useState(stored === undefined || stored === true ? '' : stored.reason);
  const record = useAction(
    (answer: NonNullable<Case['pupilInvited']>) => changeCase(ports, kase, { pupilInvited: answer }, 'factsChanged'),
    onCase,
  );
  const choose = (answer: boolean | undefined) => {
    setComes(answer);
    if (answer === true) record.run(true);
  };
  return (
    <div>
      <YesNoField
        id="pupil-comes"
        label={words.t('pane.pupil.comes')}
        yes={words.t('pane.pupil.yes')}
        no={words.t('pane.pupil.no')}
        value={comes}
        onChange={choose}
      />
      {comes === false && (
        <>
          <TextField id="pupil-reason" label={words.t('pane.pupil.because')} value={reason} onChange={setReason} />
          {reason.trim() !== '' && (
            <BusyButton appearance="secondary" busy={record.busy} onClick={() => record.run({ reason: reason.trim() })}>
              {words.t('pane.pupil.record')}
            </BusyButton>
          )}
        </>
      )}
      {record.failure && <FailureMessage failure={record.failure} />}
    </div>
  );
}
