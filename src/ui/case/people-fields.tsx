import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useState } from 'react';
import { type CasePerson, EmailAddressSchema, type Role, RoleSchema } from '../../domain/person/person';
import type { Words } from '../../i18n/words';
import { useApp } from '../app/app-context';
import { YesNoField } from '../form/choice-field';
import type { FormError } from '../form/error-summary';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { EmailField } from './email-field';

const useStyles = makeStyles({
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
  person: {
    display: 'grid',
    // The longest role of a select must not push its row wider than a side panel.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    paddingInlineStart: '12px',
  },
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' },
  remove: { justifySelf: 'start' },
});

const LEADS: readonly Role[] = ['schoolLead', 'coordinator', 'headteacher'];

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
  const { people } = props;
  const replace = (next: CasePerson) => props.onChange(people.map((person) => (person.id === next.id ? next : person)));
  const add = (role: Role) => props.onChange([...people, { id: ports.ids.fresh(), name: '', role }]);
  const putBack = () => {
    if (removed) props.onChange([...people.slice(0, removed.at), removed.person, ...people.slice(removed.at)]);
    setRemoved(undefined);
  };
  const leads = people.filter(({ role, name }) => LEADS.includes(role) && name.trim() !== '');
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
              aria-label={words.t('tab.removeNamed', { name: person.name || words.t(`tab.role.${person.role}`) })}
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
        choices={leads.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={props.onLead}
      />
    </fieldset>
  );
}

function PersonRow(props: {
  readonly person: CasePerson;
  readonly errors: readonly FormError[];
  onChange(person: CasePerson): void;
}) {
  const { words } = useApp();
  const styles = useStyles();
  const { person } = props;
  const errorAt = (part: string) => props.errors.find(({ fieldId }) => fieldId === personField(person, part))?.text;
  return (
    <>
      <div className={styles.pair}>
        <TextField
          id={personField(person, 'name')}
          label={words.t('case.person.name')}
          error={errorAt('name')}
          value={person.name}
          onChange={(name) => props.onChange({ ...person, name })}
          input={{ maxLength: 120 }}
        />
        <SelectField
          id={personField(person, 'role')}
          label={words.t('case.person.role')}
          value={person.role}
          choices={RoleSchema.options.map((role) => ({ value: role, label: words.t(`tab.role.${role}`) }))}
          onChange={(role) => props.onChange({ ...person, role })}
        />
        <EmailField
          id={personField(person, 'email')}
          label={words.t('case.person.email')}
          error={errorAt('email')}
          value={person.email}
          onChange={(email) => {
            const { email: _before, ...rest } = person;
            props.onChange(email ? { ...rest, email } : rest);
          }}
        />
        {(person.role === 'partner' || person.role === 'provider' || person.agency !== undefined) && (
          <TextField
            id={personField(person, 'agency')}
            label={words.t('case.person.agency')}
            optional
            value={person.agency ?? ''}
            onChange={(agency) => props.onChange({ ...person, agency })}
          />
        )}
      </div>
      {person.role === 'parentCarer' && (
        <YesNoField
          id={personField(person, 'responsibility')}
          label={words.t('case.person.responsibility')}
          value={person.parentalResponsibility}
          yes={words.t('case.person.responsibilityYes')}
          no={words.t('case.person.responsibilityNo')}
          onChange={(parentalResponsibility) => props.onChange({ ...person, parentalResponsibility })}
        />
      )}
      {person.role === 'fosterCarer' && (
        <YesNoField
          id={personField(person, 'delegated')}
          label={words.t('case.person.delegated')}
          value={person.delegatedAuthority}
          yes={words.t('case.person.responsibilityYes')}
          no={words.t('case.person.responsibilityNo')}
          onChange={(delegatedAuthority) => props.onChange({ ...person, delegatedAuthority })}
        />
      )}
    </>
  );
}

const personField = (person: Pick<CasePerson, 'id'>, part: string): string => `person-${person.id}-${part}`;

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
