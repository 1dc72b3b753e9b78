import { makeStyles } from '@fluentui/react-components';
import { useApp } from '../app/app-context';
import { GuidanceNotes } from '../app/guidance-notes';
import { useShownName } from '../app/preferences';
import { DispatchList } from '../dispatch/dispatch-list';
import { dueWords } from '../status/due-words';
import { type CaseScreen, currentPlan } from './case-screen';
import { NextActionCard } from './next-action-card';
import { NotSentList } from './not-sent-list';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '720px' },
  facts: { margin: 0, display: 'grid', gap: '8px', '& dd': { margin: 0 } },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', '& dt': { minWidth: '160px' } },
});

/** What now: the one next action, then the messages of this case, then its facts (A5). */
export function CaseOverview({ screen }: { readonly screen: CaseScreen }) {
  const { words, ports } = useApp();
  const styles = useStyles();
  const shown = useShownName();
  const { file } = screen;
  const kase = file.case.value;
  const plan = currentPlan(file);
  const lead = kase.people.find((person) => person.id === kase.schoolLeadId);
  const facts = [
    { name: words.t('case.fact.lead'), value: lead ? shown(lead.name) : words.t('case.fact.none') },
    ...(kase.pupil.dateOfBirth && shown(kase.pupil.name) === kase.pupil.name
      ? [{ name: words.t('case.fact.dateOfBirth'), value: words.date(kase.pupil.dateOfBirth, 'long') }]
      : []),
    ...(kase.nextDue
      ? [
          {
            name: words.t('case.fact.due'),
            value: dueWords(words, kase.nextDue, { today: ports.clock.today(), style: 'full' }),
          },
        ]
      : []),
    ...(plan
      ? [
          {
            name: words.t('case.fact.plan'),
            value: words.t(`case.plan.${plan.value.state}`, { version: plan.value.version }),
          },
        ]
      : []),
  ];
  return (
    <div className={styles.page}>
      <NextActionCard screen={screen} />
      {kase.state === 'considering' && <GuidanceNotes at={['case.stageOne']} />}
      {file.dispatches.length > 0 && <DispatchList screen={screen} />}
      <NotSentList kase={kase} inForce={plan?.value.state === 'inForce' ? plan.value : undefined} />
      <section>
        <h2>{words.t('case.facts')}</h2>
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <div key={fact.name} className={styles.fact}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
