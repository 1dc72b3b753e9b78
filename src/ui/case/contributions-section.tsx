import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CONTRIBUTION_KINDS, type Contribution, type ContributionKind } from '../../domain/contribution/contribution';
import type { Stored } from '../../workflows/ports';
import { useWords } from '../app/app-context';
import { GuidanceNotes } from '../app/guidance-notes';
import { useShownName, useShownText } from '../app/preferences';
import type { CaseScreen } from './case-screen';
import { ChosenAdultForm } from './chosen-adult-form';
import { ContributionForm } from './contribution-form';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '720px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  answer: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** The five kinds of evidence: received on paper, or not available with a reason; and the adult the pupil chose. */
export function ContributionsSection({ screen }: { readonly screen: CaseScreen }) {
  const words = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const shownText = useShownText();
  // Each form stays open until it is recorded or left by hand: opening another takes nothing typed away.
  const [open, setOpen] = useState<readonly ContributionKind[]>([]);
  const close = (kind: ContributionKind) => setOpen((kinds) => kinds.filter((each) => each !== kind));
  const { file } = screen;
  const answerOf = (kind: ContributionKind) => file.contributions.find(({ value }) => value.kind === kind);
  const store = (stored: Stored<Contribution>) => {
    close(stored.value.kind);
    const others = file.contributions.filter(({ value }) => value.kind !== stored.value.kind);
    screen.put({ ...file, contributions: [...others, stored] });
  };
  return (
    <div className={styles.page}>
      <section>
        <h2>{words.t('case.section.contributions')}</h2>
        <p>
          {words.t('case.contributions.progress', { done: file.contributions.length, of: CONTRIBUTION_KINDS.length })}
        </p>
        <GuidanceNotes at={['case.contributions']} />
        <ul className={styles.list}>
          {CONTRIBUTION_KINDS.map((kind) => {
            const stored = answerOf(kind);
            const name = words.t(`case.contribution.${kind}`);
            return (
              <li key={kind} className={styles.row}>
                <h3 className={styles.name}>{name}</h3>
                <p className={styles.answer}>{answerInWords(stored?.value)}</p>
                {open.includes(kind) ? (
                  <ContributionForm
                    caseRef={file.case.value.caseRef}
                    kind={kind}
                    was={stored?.value.answer}
                    onStored={store}
                    onCancel={() => close(kind)}
                  />
                ) : (
                  <Button
                    aria-label={`${words.t(stored ? 'case.contribution.change' : 'case.contribution.record')}: ${name}`}
                    onClick={() => setOpen((kinds) => [...kinds, kind])}
                  >
                    {words.t(stored ? 'case.contribution.change' : 'case.contribution.record')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <ChosenAdultForm screen={screen} />
    </div>
  );

  function answerInWords(contribution: Contribution | undefined): string {
    if (!contribution) return words.t('case.contribution.open');
    const { answer } = contribution;
    if (answer.status === 'notAvailable')
      return words.t('case.contribution.notAvailableBecause', { reason: shownText(answer.reason) });
    const received = words.t('case.contribution.receivedFrom', {
      date: words.date(answer.receivedOn, 'long'),
      name: shown(answer.from),
    });
    return answer.summary === '' ? received : `${received}\n${shownText(answer.summary)}`;
  }
}
