import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useCallback, useRef, useState } from 'react';
import { wallTimeOf } from '../../domain/date/zone';
import type { Plan } from '../../domain/plan/plan';
import type { Issue } from '../../domain/result/result';
import { planForm } from '../../forms/c1/plan.form';
import { isQuestionShown, isSectionShown } from '../../forms/condition';
import { questionsOf, type Section } from '../../forms/form';
import { issueWords, questionAt } from '../../forms/issue-words';
import { labelOf } from '../../forms/label-of';
import { checkPlan } from '../../workflows/lock-plan';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { SectionGuidance } from '../app/guidance-notes';
import { LeaveDialog } from '../app/leave-dialog';
import { useShownName, useShownText } from '../app/preferences';
import { useRouter } from '../app/router';
import { useLeaveGuard } from '../app/use-leave-guard';
import { useTitle } from '../app/use-title';
import { type CaseScreen, withPlan } from '../case/case-screen';
import { ChoiceField } from '../form/choice-field';
import { ErrorSummary, type FormError } from '../form/error-summary';
import { useFormErrors } from '../form/use-form-errors';
import { useUnreadable } from '../form/use-unreadable';
import { ConflictDialog } from './conflict-dialog';
import { fieldIdOf, type PlanForm, PlanFormProvider } from './plan-form-context';
import { QuestionControl } from './question-control';
import { SaveLine } from './save-line';
import { usePlanDraft } from './use-plan-draft';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  questions: { display: 'grid', gap: '24px', maxWidth: '720px' },
  end: { display: 'grid', gap: '16px', justifyItems: 'start', marginTop: '24px' },
});

/** One section of the plan: its questions, saved by themselves; checked only when it is called completed (UX 4). */
export function PlanSectionPage(props: {
  readonly screen: CaseScreen;
  readonly plan: Stored<Plan>;
  readonly section: Section;
}) {
  const { screen, section } = props;
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const router = useRouter();
  const shown = useShownName();
  const shownText = useShownText();
  const latest = useRef(screen);
  latest.current = screen;
  const onStored = useCallback((stored: Stored<Plan>) => latest.current.put(withPlan(latest.current.file, stored)), []);
  const draft = usePlanDraft(props.plan, onStored);
  const { answers } = draft;
  const unreadable = useUnreadable();
  const { flush, saving } = draft;
  const hasUnreadable = unreadable.faults.length > 0;
  const isUnsaved = hasUnreadable || (saving.kind !== 'idle' && saving.kind !== 'saved');
  const save = useCallback(async () => (await flush()) && !hasUnreadable, [flush, hasUnreadable]);
  const leaving = useLeaveGuard(isUnsaved, save);
  const marked = answers.completedSections?.includes(section.key) ?? false;
  const [done, setDone] = useState<'yes' | 'no' | undefined>(marked ? 'yes' : undefined);

  const planIssues = checkPlan(deps, screen.file, screen.settings, answers, ports.clock.today());
  const bothTerms = planIssues.find((issue) => issue.code === 'rtt.needsShortAndLong' && isHere(issue));
  const { errors, attempt, check } = useFormErrors(done === 'yes' ? faults() : unreadable.faults);
  useTitle([words.t(section.titleKey), screen.file.case.value.caseRef ?? ''], errors.length > 0);

  const form: PlanForm = {
    file: screen.file,
    settings: screen.settings,
    answers,
    change: draft.change,
    leave: () => void draft.flush(),
    errorAt: (path) => errors.find((error) => error.fieldId === fieldIdOf(path))?.text,
    unreadable: (path, fault) => unreadable.tell(fieldIdOf(path), fault),
  };
  const questions = section.questions.filter(
    (question) => question.key !== 'reviewLateReason' && isQuestionShown(question, answers),
  );

  const goOn = async () => {
    const others = (answers.completedSections ?? []).filter((key) => key !== section.key);
    if (!check()) return;
    draft.complete(done === 'yes' ? [...others, section.key] : others);
    if (!(await draft.flush())) return;
    const next = nextSection();
    router.go({
      place: 'case',
      caseRef: props.plan.value.caseRef,
      section: 'plan',
      ...(next && done === 'yes' ? { key: next.key } : {}),
    });
  };
  const undoQuestion = questionsOf(planForm).find(({ key }) => key === draft.undoable);
  return (
    <PlanFormProvider value={form}>
      <div>
        <h2>{words.t(section.titleKey)}</h2>
        <div className={styles.head}>
          <SaveLine saving={draft.saving} onRetry={() => void draft.flush()} />
          {undoQuestion && (
            <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={draft.undo}>
              {words.t('plan.undo', { label: shownText(labelOf(undoQuestion, answers, words)) })}
            </Button>
          )}
        </div>
        {draft.mergedFrom.length > 0 && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              {draft.other
                ? words.t('plan.mergedBy', {
                    name: shown(draft.other.by),
                    time: words.time(wallTimeOf(draft.other.at)),
                  })
                : words.t('plan.merged')}
            </MessageBarBody>
          </MessageBar>
        )}
        <ErrorSummary errors={errors} attempt={attempt} />
        {section.introKey && <p>{words.t(section.introKey)}</p>}
        {bothTerms && <p>{issueWords(planForm, bothTerms, words)}</p>}
        <SectionGuidance section={section.key} />
        <div className={styles.questions}>
          {questions.map((question) => (
            <QuestionControl key={question.key} question={question} />
          ))}
        </div>
        <div className={styles.end}>
          <ChoiceField
            id="section-completed"
            label={words.t('plan.completed')}
            value={done}
            choices={[
              { value: 'yes', label: words.t('plan.completed.yes') },
              { value: 'no', label: words.t('plan.completed.no') },
            ]}
            onChange={setDone}
          />
          <Button appearance="primary" data-primary onClick={() => void goOn()}>
            {done === 'yes' && nextSection()
              ? words.t('plan.continueTo', { section: words.t(nextSection()?.titleKey ?? section.titleKey) })
              : words.t('tab.continue')}
          </Button>
        </div>
        <ConflictDialog
          answers={answers}
          conflicts={draft.conflicts}
          {...(draft.other ? { other: draft.other } : {})}
          onSettle={draft.settle}
        />
        <LeaveDialog leaving={leaving} text={words.t('plan.leave.text')} />
      </div>
    </PlanFormProvider>
  );

  function nextSection(): Section | undefined {
    const shown = planForm.sections.filter((known) => isSectionShown(known, answers));
    return shown[shown.findIndex((known) => known.key === section.key) + 1];
  }

  /** Everything that keeps this section from being called completed: unreadable text, its fields, the rules. */
  function faults(): readonly FormError[] {
    const ruled = planIssues
      .filter((issue) => issue.effect !== 'warn' && isHere(issue))
      .map((issue) => ({ fieldId: fieldIdOf(issue.path), text: issueWords(planForm, issue, words) }));
    const isTyped = ({ fieldId }: FormError) => unreadable.faults.some((fault) => fault.fieldId === fieldId);
    return [...unreadable.faults, ...ruled.filter((fault) => !isTyped(fault))];
  }
  function isHere(issue: Issue): boolean {
    const question = questionAt(planForm, issue.path);
    return section.questions.some(({ key }) => key === question?.key);
  }
}
