import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Dispatch } from '../../domain/dispatch/dispatch';
import { type DispatchDecision, decideDispatch } from '../../workflows/decide-dispatch';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useShownText } from '../app/preferences';
import { useAction } from '../app/use-action';
import { ChoiceField } from '../form/choice-field';
import { ErrorSummary, type FormError } from '../form/error-summary';
import { TextField } from '../form/text-field';
import { useDueQueue } from '../queue/due-queue-context';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '12px',
    marginTop: '8px',
  },
});

/** A message that can be proved neither sent nor unsent: a person looks first, then decides with a reason (A18). */
export function DecisionForm(props: {
  readonly stored: Stored<Dispatch>;
  onDecided(stored: Stored<Dispatch>): void;
  onConflict(): void;
}) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const shownText = useShownText();
  const queue = useDueQueue();
  const { stored } = props;
  const [kind, setKind] = useState<DispatchDecision['kind'] | undefined>();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const decide = useAction(
    useCallback((decision: DispatchDecision) => decideDispatch(ports, stored, decision), [ports, stored]),
    (next) => {
      props.onDecided(next);
      queue.work();
    },
  );
  const id = (part: string) => `decide-${stored.id}-${part}`;
  const record = () => {
    const wrong = [
      ...(kind ? [] : [{ fieldId: id('kind'), text: words.t('sign.decide.choose') }]),
      ...(reason.trim() ? [] : [{ fieldId: id('reason'), text: words.t('sign.decide.reasonMissing') }]),
    ];
    setErrors(wrong);
    if (kind && wrong.length === 0) decide.run({ kind, reason: reason.trim() });
  };
  return (
    <div className={styles.form}>
      <h3>{words.t('sign.decide.title')}</h3>
      <p>
        {words.t('sign.decide.lookFirst', {
          mailbox: shownText(stored.value.mailbox ?? ''),
          subject: stored.value.subject,
        })}
      </p>
      <ErrorSummary errors={errors} />
      <ChoiceField
        id={id('kind')}
        label={words.t('sign.decide.question')}
        value={kind}
        choices={(['found', 'sendAgain', 'doNotSend'] as const).map((value) => ({
          value,
          label: words.t(`sign.decide.${value}`),
        }))}
        onChange={setKind}
      />
      <TextField id={id('reason')} label={words.t('sign.decide.reason')} value={reason} onChange={setReason} />
      {decide.failure && (
        <FailureMessage
          failure={decide.failure}
          onRetry={decide.failure.kind === 'conflict' ? props.onConflict : record}
        />
      )}
      <BusyButton busy={decide.busy} onClick={record}>
        {words.t('sign.decide.record')}
      </BusyButton>
    </div>
  );
}
