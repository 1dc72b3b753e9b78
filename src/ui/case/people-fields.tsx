import { Button, makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useState } from 'react';
import { type CasePerson, EmailAddressSchema, type Role } from '../../domain/person/person';
import { possibleLeads } from '../../domain/person/possible-leads';
import type { Words } from '../../i18n/words';
import { useApp } from '../app/app-context';
import { useShownName } from '../app/preferences';
import type { FormError } from '../form/error-summary';
import { SelectField } from '../form/select-field';
import { PersonRow, personField } from './person-row';

const useStyles = makeStyles({
  // The longest role of a select must not push its row wider than a side panel.
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    minWidth: 0,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
  },
  person: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  remove: { justifySelf: 'start' },
});

/** Everybody of the case: the only people who may be mailed about it. Typed once, used everywhere. */
export function PeopleFields(props: {
  readonly people: readonly CasePerson[];
  readonly leadId: string | undefined;
  readonly errors: readonly FormError[];
  onChange(people: CasePerson[]): void;
  onLead(id: string): void;
}) {
  const { words, ports } = useApp();
  const styles = useStyles();
  const [removed, setRemoved] = useState<{ person: CasePerson; at: number } | undefined>();
  const shown = useShownName();
  const { people } = props;
  const replace = (next: CasePerson) => props.onChange(people.map((person) => (person.id === next.id ? next : person)));
  const add = (role: Role) => props.onChange([...people, { id: ports.ids.fresh(), name: '', role }]);
  const putBack = () => {
    if (removed) props.onChange([...people.slice(0, removed.at), removed.person, ...people.slice(removed.at)]);
    setRemoved(undefined);
  };
  return (
    <fieldset className={styles.group}>
      <legend>
        <h2>{words.t('case.people.title')}</h2>
      </legend>
      <ul className={styles.list}>
        {people.map((person, at) => (
          <li key={person.id} className={styles.person}>
            <PersonRow person={person} errors={props.errors} onChange={replace} />
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={words.t('tab.removeNamed', {
                name: shown(person.name) || words.t(`tab.role.${person.role}`),
              })}
              onClick={() => {
                setRemoved({ person, at });
                props.onChange(people.filter(({ id }) => id !== person.id));
              }}
            >
              {words.t('tab.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {removed && (
        <p role="status">
          {words.t('tab.removed')} <Button onClick={putBack}>{words.t('tab.undo')}</Button>
        </p>
      )}
      <div>
        <Button icon={<PersonAddRegular />} onClick={() => add('parentCarer')}>
          {words.t('case.people.add')}
        </Button>
      </div>
      <SelectField
        id="case-lead"
        label={words.t('case.people.lead')}
        hint={words.t('case.people.leadHint')}
        empty={words.t('case.people.leadEmpty')}
        error={props.errors.find(({ fieldId }) => fieldId === 'case-lead')?.text}
        value={props.leadId}
        choices={possibleLeads(people).map(({ id, name }) => ({ value: id, label: shown(name) }))}
        onChange={props.onLead}
      />
    </fieldset>
  );
}

/** People without a name, and addresses that are none. */
export function peopleErrors(words: Words, people: readonly CasePerson[]): readonly FormError[] {
  return people.flatMap((person) => [
    ...(person.name.trim() === ''
      ? [{ fieldId: personField(person, 'name'), text: words.t('case.person.nameMissing') }]
      : []),
    ...(person.email !== undefined && !EmailAddressSchema.safeParse(person.email).success
      ? [{ fieldId: personField(person, 'email'), text: words.t('case.person.emailProblem', { name: person.name }) }]
      : []),
  ]);
}
