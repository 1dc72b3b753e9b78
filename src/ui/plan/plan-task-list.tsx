import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import type { Issue } from '../../domain/result/result';
import { planForm } from '../../forms/c1/plan.form';
import type { Section } from '../../forms/form';
import { sectionAt } from '../../forms/issue-words';
import { type SectionStatus, sectionStatus } from '../../forms/section-status';
import { checkPlan, lockPlan } from '../../workflows/lock-plan';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useRouter } from '../app/router';
import { useAction } from '../app/use-action';
import type { CaseScreen } from '../case/case-screen';
import { ChoiceField } from '../form/choice-field';
import { useSendingConsent } from '../queue/sending-consent';
import { StatusBadge } from '../status/status-badge';
import { DraftToPrint } from './draft-to-print';
import { PlanIssues } from './plan-issues';
import { PrintButton } from './print-button';
import { PrintHead } from './print-head';

const useStyles = makeStyles({
  page: { maxWidth: '720px' },
  screenOnly: { '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  link: { minHeight: '32px', display: 'inline-flex', alignItems: 'center', textAlign: 'start' },
  actions: {
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
    marginTop: '16px',
    '@media print': { display: 'none' },
  },
});

/** The sections of the plan in any order, how far each is, and the lock that makes it ready to sign. */
export function PlanTaskList({ screen, plan }: { readonly screen: CaseScreen; readonly plan: Stored<Plan> }) {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const router = useRouter();
  const { ask: askConsent } = useSendingConsent();
  const { answers } = plan.value;
  const [language, setLanguage] = useState(words.language);
  const [found, setFound] = useState<readonly Issue[]>([]);
  const lock = useAction(
    useCallback(
      () => lockPlan(ports, deps, screen.settings, screen.file, language),
      [ports, deps, screen.settings, screen.file, language],
    ),
    (file) => {
      screen.put(file);
      go('sign');
    },
  );
  const issues = checkPlan(deps, screen.file, screen.settings, answers, ports.clock.today());
  const rows = planForm.sections
    .map((section) => ({ section, status: statusOf(section) }))
    .filter(({ status }) => status !== 'notNeeded');
  const completed = rows.filter(({ status }) => status === 'completed').length;

  const tryLock = () => {
    setFound(issues);
    // The last press of staff before sending can become due: a prompt belongs here, and a refusal stops nothing.
    if (issues.every((issue) => issue.effect === 'warn')) void askConsent().then(lock.run);
  };
  return (
    <div className={styles.page}>
      <PrintHead plan={plan.value} />
      <h2>{words.t('plan.title', { version: plan.value.version })}</h2>
      <DraftToPrint plan={plan.value} settings={screen.settings} />
      <p className={styles.screenOnly}>{words.t('plan.progress', { done: completed, of: rows.length })}</p>
      <PlanIssues issues={found} onOpen={(section) => go('plan', section.key)} />
      <ul className={mergeClasses(styles.list, styles.screenOnly)}>
        {rows.map(({ section, status }) => (
          <li key={section.key} className={styles.row}>
            <Link as="button" className={styles.link} onClick={() => go('plan', section.key)}>
              {words.t(section.titleKey)}
            </Link>
            <StatusBadge status={status === 'notNeeded' ? 'section.notStarted' : `section.${status}`} size="medium" />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <ChoiceField
          id="plan-language"
          label={words.t('plan.language')}
          hint={words.t('plan.languageHint')}
          inline
          value={language}
          choices={[
            { value: 'cy', label: 'Cymraeg' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => chosen && setLanguage(chosen)}
        />
        {lock.failure && <FailureMessage failure={lock.failure} onRetry={retry()} />}
        <BusyButton busy={lock.busy} onClick={tryLock}>
          {words.t('plan.lock')}
        </BusyButton>
        <PrintButton />
      </div>
    </div>
  );

  function go(section: 'plan' | 'sign', key?: Section['key']): void {
    router.go({ place: 'case', caseRef: plan.value.caseRef, section, ...(key ? { key } : {}) });
  }
  /** A section that staff call completed is open again when a rule between sections stops the plan there. */
  function statusOf(section: Section): SectionStatus {
    const status = sectionStatus(planForm, section, answers);
    const isStopped = issues.some((issue) => issue.effect !== 'warn' && sectionAt(planForm, issue.path) === section);
    return status === 'completed' && isStopped ? 'inProgress' : status;
  }
  function retry() {
    return lock.failure?.kind === 'conflict' ? screen.reload : lock.run;
  }
}
