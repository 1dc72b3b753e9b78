import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { CaseRef } from '../../domain/case/case';
import { checkContribution } from '../../domain/contribution/check-contribution';
import type { Contribution, ContributionKind } from '../../domain/contribution/contribution';
import type { IsoDate } from '../../domain/date/iso-date';
import { Fault } from '../../domain/result/fault';
import type { Stored } from '../../workflows/ports';
import { recordContribution } from '../../workflows/record-contribution';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { issueText } from '../app/issue-text';
import { useAction } from '../app/use-action';
import { ChoiceField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { ErrorSummary, type FormError } from '../form/error-summary';
import { LongTextField } from '../form/long-text-field';
import { TextField } from '../form/text-field';
import { useFormErrors } from '../form/use-form-errors';
import { useUnreadable } from '../form/use-unreadable';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', width: '100%' },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

type Answer = Contribution['answer'];

/** Writes down one kind of evidence. */
export function ContributionForm(props: {
  readonly caseRef: CaseRef | undefined;
  readonly kind: ContributionKind;
  readonly was: Answer | undefined;
  onStored(stored: Stored<Contribution>): void;
  onCancel(): void;
}) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const { caseRef, kind, was } = props;
  const paper = was?.status === 'receivedOnPaper' ? was : undefined;
  const [status, setStatus] = useState<Answer['status'] | undefined>(was?.status);
  const [receivedOn, setReceivedOn] = useState<IsoDate | undefined>(paper?.receivedOn ?? ports.clock.today());
  const [from, setFrom] = useState(paper?.from ?? '');
  const [summary, setSummary] = useState(paper?.summary ?? '');
  const [reason, setReason] = useState(was?.status === 'notAvailable' ? was.reason : '');
  const unreadable = useUnreadable();
  const save = useAction(
    useCallback(
      (answer: Answer) => {
        if (!caseRef) throw new Fault('ui:case-without-reference');
        return recordContribution(ports, caseRef, kind, answer);
      },
      [ports, caseRef, kind],
    ),
    props.onStored,
  );
  const id = (field: string) => `${kind}-${field}`;
  const { errors, attempt, check } = useFormErrors(faults());
  const record = () => {
    if (!check()) return;
    if (status === 'notAvailable') save.run({ status, reason: reason.trim() });
    else if (receivedOn) save.run({ status: 'receivedOnPaper', receivedOn, from: from.trim(), summary });
  };
  const errorAt = (field: string) => errors.find(({ fieldId }) => fieldId === id(field))?.text;
  return (
    <div className={styles.form}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <ChoiceField
        id={id('status')}
        label={words.t('case.contribution.how')}
        error={errorAt('status')}
        value={status}
        choices={[
          { value: 'receivedOnPaper', label: words.t('case.contribution.receivedOnPaper') },
          { value: 'notAvailable', label: words.t('case.contribution.notAvailable') },
        ]}
        onChange={setStatus}
      />
      {status === 'receivedOnPaper' && (
        <>
          <DateField
            id={id('on')}
            label={words.t('case.contribution.on')}
            error={errorAt('on')}
            value={receivedOn}
            onChange={setReceivedOn}
            onUnreadable={(text) => unreadable.tell(id('on'), text)}
          />
          <TextField
            id={id('from')}
            label={words.t('case.contribution.from')}
            error={errorAt('from')}
            isIdentity
            value={from}
            onChange={setFrom}
          />
          <LongTextField
            id={id('summary')}
            label={words.t('case.contribution.summary')}
            optional
            max={5000}
            value={summary}
            onChange={setSummary}
          />
        </>
      )}
      {status === 'notAvailable' && (
        <TextField
          id={id('reason')}
          label={words.t('case.contribution.reason')}
          error={errorAt('reason')}
          value={reason}
          onChange={setReason}
        />
      )}
      {save.failure && <FailureMessage failure={save.failure} onRetry={record} />}
      <div className={styles.buttons}>
        <BusyButton busy={save.busy} onClick={record}>
          {words.t('case.contribution.save')}
        </BusyButton>
        <Button data-up onClick={props.onCancel}>
          {words.t('tab.cancel')}
        </Button>
      </div>
    </div>
  );

  function faults(): readonly FormError[] {
    const fault = (field: string, text: string) => [{ fieldId: id(field), text }];
    if (!status) return fault('status', words.t('case.contribution.choose'));
    if (status === 'notAvailable') {
      return reason.trim() ? [] : fault('reason', words.t('case.contribution.reasonMissing'));
    }
    return [
      ...unreadable.faults,
      ...dayFaults(),
      ...(from.trim() ? [] : fault('from', words.t('case.contribution.fromMissing'))),
    ];
  }

  function dayFaults(): readonly FormError[] {
    if (unreadable.faults.length > 0) return [];
    if (!receivedOn) return [{ fieldId: id('on'), text: words.t('case.contribution.onMissing') }];
    const issues = checkContribution({ receivedOn }, ports.clock.today());
    return issues.map((issue) => ({ fieldId: id('on'), text: issueText(words, issue) }));
  }
}
