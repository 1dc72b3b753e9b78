import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Case } from '../../domain/case/case';
import { changeCase } from '../../workflows/change-case';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useAction } from '../app/use-action';
import { ErrorSummary, type FormError } from '../form/error-summary';
import type { CaseScreen } from './case-screen';
import { PeopleFields, peopleErrors } from './people-fields';
import { PupilFields } from './pupil-fields';

const useStyles = makeStyles({ form: { display: 'grid', gap: '16px', maxWidth: '720px', justifyItems: 'stretch' } });

/** The facts and the people of a case, to look up and correct while it is open. */
export function DetailsSection({ screen }: { readonly screen: CaseScreen }) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const { file, put, reload } = screen;
  const kase = file.case.value;
  const [pupil, setPupil] = useState(kase.pupil);
  const [people, setPeople] = useState<Case['people']>(kase.people);
  const [lead, setLead] = useState(kase.schoolLeadId);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const save = useAction(
    useCallback((change: Partial<Case>) => changeCase(ports, file.case, change, 'factsChanged'), [ports, file.case]),
    (stored) => put({ ...file, case: stored }),
  );
  const confirm = () => {
    const wrong = peopleErrors(words, people);
    setErrors(wrong);
    if (wrong.length === 0) save.run({ pupil, people, ...(lead ? { schoolLeadId: lead } : {}) });
  };
  return (
    <section className={styles.form}>
      <h2>{words.t('case.section.details')}</h2>
      <ErrorSummary errors={errors} />
      <PupilFields pupil={pupil} onChange={setPupil} errorAt={() => undefined} />
      <PeopleFields people={people} leadId={lead} errors={errors} onChange={setPeople} onLead={setLead} />
      {save.failure && (
        <FailureMessage failure={save.failure} onRetry={save.failure.kind === 'conflict' ? reload : confirm} />
      )}
      <div>
        <BusyButton busy={save.busy} onClick={confirm}>
          {words.t('case.details.save')}
        </BusyButton>
      </div>
    </section>
  );
}
