import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback, useRef, useState } from 'react';
import { RiskBasisSchema } from '../../domain/case/case';
import { checkNewPupil } from '../../domain/case/check-stage-one';
import type { Failure, Issue } from '../../domain/result/result';
import { type NewCase, openCase } from '../../workflows/open-case';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { issueText } from '../app/issue-text';
import { LeaveDialog } from '../app/leave-dialog';
import { useRouter } from '../app/router';
import { useAction } from '../app/use-action';
import { useLeaveGuard } from '../app/use-leave-guard';
import { useTitle } from '../app/use-title';
import { ManyField, YesNoField } from '../form/choice-field';
import { ErrorSummary, type FormError } from '../form/error-summary';
import { LongTextField } from '../form/long-text-field';
import { useFormErrors } from '../form/use-form-errors';
import { useUnreadable } from '../form/use-unreadable';
import { useSettings } from '../settings/settings-context';
import { InterventionFields } from './intervention-fields';
import { namedPeople, startDraft } from './new-case-draft';
import { PeopleFields, peopleErrors } from './people-fields';
import { PossibleMatches } from './possible-matches';
import { PupilFields } from './pupil-fields';

const useStyles = makeStyles({
  page: {
    padding: '0 20px 24px',
    '@media (max-width: 479px)': { padding: '0 12px 24px' },
    display: 'grid',
    gap: '16px',
    maxWidth: '760px',
  },
  back: { marginInlineStart: '-12px' },
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px', minWidth: 0 },
});

/** A new case: search before create, then who, why, what was tried and who belongs to it (A4). */
export function NewCasePage() {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const router = useRouter();
  const { stored: settings } = useSettings();
  const [blank] = useState(() => startDraft(settings.value, ports.session.me, ports.ids.fresh));
  const [draft, setDraft] = useState(blank);
  const unreadable = useUnreadable();
  const isOpened = useRef(false);
  const open = useAction(
    useCallback((input: NewCase) => openCase(ports, deps, settings.value, input), [ports, deps, settings.value]),
    ({ value }) => {
      isOpened.current = true;
      if (value.caseRef) router.go({ place: 'case', caseRef: value.caseRef, section: 'overview' });
    },
  );
  const leaving = useLeaveGuard(
    draft !== blank || unreadable.faults.length > 0,
    useCallback(async () => isOpened.current, []),
  );
  const people = namedPeople(draft.people);
  const form = useFormErrors(faults());
  const errors = [...form.errors, ...refusals(open.failure)];
  const errorAt = (path: string) => errors.find(({ fieldId }) => fieldId === path)?.text;
  useTitle([words.t('tab.newCase')], errors.length > 0);

  const create = () => {
    open.clear();
    if (!form.check() || !draft.leadId) return;
    open.run({
      pupil: draft.pupil,
      riskBasis: draft.riskBasis,
      reason: draft.reason,
      earlierInterventions: draft.interventions.filter(({ what }) => what.trim() !== ''),
      reasons: {},
      people,
      schoolLeadId: draft.leadId,
      reducedTimetable: draft.reducedTimetable ?? false,
    });
  };
  return (
    <main className={styles.page} id="main">
      <div>
        <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} data-up onClick={router.back}>
          {words.t('tab.back')}
        </Button>
      </div>
      <h1>{words.t('tab.newCase')}</h1>
      <ErrorSummary errors={errors} attempt={form.attempt} />
      <PupilFields
        pupil={draft.pupil}
        errorAt={errorAt}
        onChange={(pupil) => setDraft({ ...draft, pupil })}
        onUnreadable={unreadable.tell}
      />
      <PossibleMatches pupil={draft.pupil} />
      <fieldset className={styles.group}>
        <legend>
          <h2>{words.t('case.why.title')}</h2>
        </legend>
        <ManyField
          id="riskBasis"
          label={words.t('case.riskBasis')}
          value={draft.riskBasis}
          choices={RiskBasisSchema.options.map((value) => ({ value, label: words.t(`case.riskBasis.${value}`) }))}
          onChange={(riskBasis) => setDraft({ ...draft, riskBasis: [...riskBasis] })}
        />
        <LongTextField
          id="reason"
          label={words.t('case.reason')}
          hint={words.t('case.reasonHint')}
          max={5000}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
        />
        <YesNoField
          id="reducedTimetable"
          label={words.t('case.reducedTimetable')}
          hint={words.t('case.reducedTimetableHint')}
          value={draft.reducedTimetable}
          yes={words.t('case.pupil.yes')}
          no={words.t('case.pupil.no')}
          onChange={(reducedTimetable) => setDraft({ ...draft, reducedTimetable })}
        />
      </fieldset>
      <InterventionFields
        interventions={draft.interventions}
        onChange={(interventions) => setDraft({ ...draft, interventions })}
        onUnreadable={unreadable.tell}
      />
      <PeopleFields
        people={draft.people}
        leadId={draft.leadId}
        errors={errors}
        onChange={(people) => setDraft({ ...draft, people })}
        onLead={(leadId) => setDraft({ ...draft, leadId })}
      />
      {open.failure && open.failure.kind !== 'invalid' && <FailureMessage failure={open.failure} onRetry={create} />}
      <div>
        <BusyButton busy={open.busy} onClick={create}>
          {words.t('case.open')}
        </BusyButton>
      </div>
      <LeaveDialog leaving={leaving} text={words.t('case.leave')} />
    </main>
  );

  /** Everything that this page can know to be wrong; what other cases say is known once it is sent. */
  function faults(): readonly FormError[] {
    const isTyped = ({ fieldId }: FormError) => unreadable.faults.some((fault) => fault.fieldId === fieldId);
    const ruled = checkNewPupil(draft.pupil, ports.clock.today()).map(errorFor);
    return [
      ...unreadable.faults,
      ...ruled.filter((fault) => !isTyped(fault)),
      ...peopleErrors(words, people),
      ...(people.some(({ id }) => id === draft.leadId)
        ? []
        : [{ fieldId: 'case-lead', text: words.t('case.people.leadMissing') }]),
    ];
  }
  function refusals(failure: Failure | undefined): readonly FormError[] {
    return failure?.kind === 'invalid' ? failure.issues.map(errorFor) : [];
  }
  function errorFor(issue: Issue): FormError {
    return { fieldId: issue.path === 'pupil.upn.reason' ? 'pupil.upn' : issue.path, text: issueText(words, issue) };
  }
}
