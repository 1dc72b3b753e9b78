import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Case, ChosenAdult } from '../../domain/case/case';
import { changeCase } from '../../workflows/change-case';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useShownName } from '../app/preferences';
import { useAction } from '../app/use-action';
import { ChoiceField } from '../form/choice-field';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import type { CaseScreen } from './case-screen';

const useStyles = makeStyles({ form: { display: 'grid', gap: '12px', justifyItems: 'start' } });

/** Which adult the pupil wants at the meeting (R-NPT-28) and whether the pupil is invited, or why not (R-NPT-11, 21). */
export function ChosenAdultForm({ screen }: { readonly screen: CaseScreen }) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const shown = useShownName();
  const { file, put, reload } = screen;
  const kase = file.case.value;
  const was = kase.chosenAdult;
  const [answer, setAnswer] = useState<ChosenAdult['answer']>(was.answer);
  const [personId, setPersonId] = useState(was.answer === 'named' ? was.personId : undefined);
  const [note, setNote] = useState(was.answer === 'declined' || was.answer === 'notPossible' ? was.note : '');
  const [invited, setInvited] = useState<'yes' | 'no' | undefined>(
    kase.pupilInvited === undefined ? undefined : kase.pupilInvited === true ? 'yes' : 'no',
  );
  const [reason, setReason] = useState(typeof kase.pupilInvited === 'object' ? kase.pupilInvited.reason : '');
  const [saved, setSaved] = useState(false);
  const save = useAction(
    useCallback((change: Partial<Case>) => changeCase(ports, file.case, change, 'factsChanged'), [ports, file.case]),
    (stored) => {
      setSaved(true);
      put({ ...file, case: stored });
    },
  );
  const confirm = () => {
    setSaved(false);
    const pupilInvited = invited === 'yes' ? true : invited === 'no' ? { reason } : undefined;
    save.run({ chosenAdult: chosen(), ...(pupilInvited === undefined ? {} : { pupilInvited }) });
  };
  return (
    <section className={styles.form}>
      <h2>{words.t('case.chosenAdult.title')}</h2>
      <ChoiceField
        id="chosen-adult"
        label={words.t('case.chosenAdult.question')}
        value={answer}
        choices={(['notAsked', 'named', 'declined', 'notPossible'] as const).map((value) => ({
          value,
          label: words.t(`case.chosenAdult.${value}`),
        }))}
        onChange={(next) => next && setAnswer(next)}
      />
      {answer === 'named' && (
        <SelectField
          id="chosen-adult-person"
          label={words.t('case.chosenAdult.person')}
          hint={words.t('case.chosenAdult.personHint')}
          empty={words.t('case.chosenAdult.choose')}
          value={personId}
          choices={kase.people
            .filter(({ role }) => role !== 'pupil')
            .map((person) => ({
              value: person.id,
              label: `${shown(person.name)}, ${words.t(`tab.role.${person.role}`)}`,
            }))}
          onChange={setPersonId}
        />
      )}
      {(answer === 'declined' || answer === 'notPossible') && (
        <TextField id="chosen-adult-note" label={words.t('case.chosenAdult.note')} value={note} onChange={setNote} />
      )}
      <ChoiceField
        id="pupil-invited"
        label={words.t('case.pupilInvited.question')}
        inline
        value={invited}
        choices={[
          { value: 'yes', label: words.t('case.pupilInvited.yes') },
          { value: 'no', label: words.t('case.pupilInvited.no') },
        ]}
        onChange={setInvited}
      />
      {invited === 'no' && (
        <TextField
          id="pupil-invited-reason"
          label={words.t('case.pupilInvited.reason')}
          value={reason}
          onChange={setReason}
        />
      )}
      {save.failure && (
        <FailureMessage failure={save.failure} onRetry={save.failure.kind === 'conflict' ? reload : confirm} />
      )}
      {saved && (
        <MessageBar intent="success">
          <MessageBarBody>{words.t('case.saved')}</MessageBarBody>
        </MessageBar>
      )}
      <BusyButton busy={save.busy} appearance="secondary" onClick={confirm}>
        {words.t('case.chosenAdult.save')}
      </BusyButton>
    </section>
  );

  function chosen(): ChosenAdult {
    if (answer === 'named') return personId ? { answer, personId } : { answer: 'notAsked' };
    return answer === 'notAsked' ? { answer } : { answer, note };
  }
}
