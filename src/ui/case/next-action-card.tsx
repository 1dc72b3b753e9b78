import { Button, Card, makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Case } from '../../domain/case/case';
import { type NextStepKey, nextStep } from '../../domain/case/next-step';
import type { Result } from '../../domain/result/result';
import { changeCase } from '../../workflows/change-case';
import { startGathering } from '../../workflows/open-case';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { issueText } from '../app/issue-text';
import { useShownText } from '../app/preferences';
import { useRouter } from '../app/router';
import { useAction } from '../app/use-action';
import { TextField } from '../form/text-field';
import { Why } from '../status/why';
import { type CaseScreen, currentPlan } from './case-screen';

const useStyles = makeStyles({
  card: { display: 'grid', gap: '12px', justifyItems: 'start' },
  title: { margin: 0 },
  line: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  reasons: { display: 'grid', gap: '12px', width: '100%', maxWidth: '560px' },
});

/** Where the next step is done; steps without a place are done elsewhere and only explained. */
const PLACE: Partial<Record<NextStepKey, 'contributions' | 'meetings' | 'plan' | 'sign'>> = {
  gatherEvidence: 'contributions',
  recordMeeting: 'meetings',
  writePlan: 'plan',
  sign: 'sign',
};

/** The one thing the case needs next, why, and what still stands in its way. */
export function NextActionCard({ screen }: { readonly screen: CaseScreen }) {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const shownText = useShownText();
  const { go } = useRouter();
  const { file, put, reload } = screen;
  const kase = file.case.value;
  const plan = currentPlan(file);
  const step = nextStep(kase, {
    contributions: file.contributions.map(({ value }) => value),
    meetings: file.meetings.map(({ value }) => value),
    signatures: file.signatures.map(({ value }) => value),
    ...(plan ? { plan: plan.value } : {}),
  });
  const askedRules = step.issues.flatMap(({ effect, rule }) => (effect === 'reason' && rule ? [rule] : []));
  const needsReasons = step.key === 'startGathering' && askedRules.length > 0;
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const start = useAction(
    useCallback(async (): Promise<Result<Stored<Case>>> => {
      if (!needsReasons) return startGathering(ports, deps, file.case);
      const given = Object.fromEntries(Object.entries(reasons).filter(([, text]) => text.trim() !== ''));
      const noted = await changeCase(ports, file.case, { reasons: { ...kase.reasons, ...given } }, 'factsChanged');
      if (!noted.ok) return noted;
      put({ ...file, case: noted.value });
      return startGathering(ports, deps, noted.value);
    }, [needsReasons, ports, deps, file, kase.reasons, reasons, put]),
    (stored) => put({ ...file, case: stored }),
  );
  const place = PLACE[step.key];
  const sentence = words.t(`case.next.${step.key}`);
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>{words.t('case.next')}</h2>
      <p className={styles.line}>
        <strong>{sentence}</strong>
        {step.rule && (
          <Why about={sentence} reason={{ sentence: words.t(`case.next.why.${step.key}`), rule: step.rule }} />
        )}
      </p>
      {step.issues.length > 0 && (
        <ul>
          {step.issues.map((issue) => (
            <li key={`${issue.path}|${issue.code}`}>{shownText(issueText(words, issue))}</li>
          ))}
        </ul>
      )}
      {needsReasons && (
        <div className={styles.reasons}>
          {askedRules.map((rule) => (
            <TextField
              key={rule}
              id={`reason-${rule}`}
              label={words.t('case.reasonFor', { rule })}
              value={reasons[rule] ?? ''}
              onChange={(text) => setReasons({ ...reasons, [rule]: text })}
            />
          ))}
        </div>
      )}
      {start.failure && (
        <FailureMessage failure={start.failure} onRetry={start.failure.kind === 'conflict' ? reload : start.run} />
      )}
      {step.key === 'startGathering' && (
        <BusyButton busy={start.busy} onClick={start.run}>
          {words.t('case.action.startGathering')}
        </BusyButton>
      )}
      {place && kase.caseRef && (
        <Button
          appearance="primary"
          onClick={() => kase.caseRef && go({ place: 'case', caseRef: kase.caseRef, section: place })}
        >
          {words.t(`case.action.${place}`)}
        </Button>
      )}
    </Card>
  );
}
