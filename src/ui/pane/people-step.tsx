import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Case } from '../../domain/case/case';
import type { Invitee } from '../../domain/meeting/meeting';
import type { Stored } from '../../workflows/ports';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { AddPerson } from './add-person';
import { ChosenAdultLine } from './chosen-adult-line';
import type { MeetingPeople } from './meeting-people';
import { MissingPeople } from './missing-people';
import type { PaneDraft } from './pane-draft';
import { PersonAction, PersonLine } from './person-line';
import { PupilComes } from './pupil-comes';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { margin: 0 },
  quiet: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
});

/** Step 2: who must and may come, by which rule; who is left out, added or told; what still has to be said. */
export function PeopleStep(props: {
  readonly kase: Stored<Case>;
  readonly people: MeetingPeople;
  readonly draft: PaneDraft;
  onDraft(draft: PaneDraft): void;
  onCase(kase: Stored<Case>): void;
}) {
  const { kase, people, draft, onDraft, onCase } = props;
  const { t } = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const leaveOut = ({ personId }: Invitee) =>
    onDraft({
      ...draft,
      added: draft.added.filter((id) => id !== personId),
      leftOut: [...draft.leftOut, personId],
    });
  const ask = (personId: string) =>
    onDraft({ ...draft, leftOut: draft.leftOut.filter((id) => id !== personId), added: [...draft.added, personId] });
  return (
    <>
      <Section heading={t('pane.people.mustCome')}>
        <ul className={styles.list}>
          {people.mustCome.map((invitee) => (
            <PersonLine key={invitee.personId} invitee={invitee} />
          ))}
        </ul>
        <MissingPeople missing={people.missing} />
        <PupilComes kase={kase} onCase={onCase} />
        <ChosenAdultLine kase={kase.value} />
      </Section>
      <Section heading={t('pane.people.mayCome')}>
        {people.mayCome.length === 0 && <p className={styles.line}>{t('pane.people.nobody')}</p>}
        <ul className={styles.list}>
          {people.mayCome.map((invitee) => (
            <PersonLine
              key={invitee.personId}
              invitee={invitee}
              action={
                <PersonAction label={t('tab.remove')} name={shown(invitee.name)} onPress={() => leaveOut(invitee)} />
              }
            />
          ))}
        </ul>
      </Section>
      <Accordion collapsible multiple>
        <AccordionItem value="others">
          <AccordionHeader as="h2">{t('pane.people.others')}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.quiet}>
              {people.notAsked.map(({ personId, name, role }) => (
                <li key={personId} className={styles.row}>
                  {`${shown(name)}, ${t(`tab.role.${role}`)}`}
                  <PersonAction label={t('pane.people.ask')} name={shown(name)} onPress={() => ask(personId)} />
                </li>
              ))}
            </ul>
            <AddPerson kase={kase} onCase={onCase} onAdded={ask} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="told">
          <AccordionHeader as="h2">{t('pane.people.told')}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.quiet}>
              {people.told.map(({ role, rule }) => (
                <li key={`${role}|${rule}`}>{t('pane.people.roleAndRule', { role: t(`tab.role.${role}`), rule })}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
