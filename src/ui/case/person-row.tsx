import { makeStyles, tokens } from '@fluentui/react-components';
import { type CasePerson, RoleSchema } from '../../domain/person/person';
import { useApp } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { YesNoField } from '../form/choice-field';
import type { FormError } from '../form/error-summary';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { EmailField } from './email-field';

const useStyles = makeStyles({
  person: {
    display: 'grid',
    gap: '12px',
    minWidth: 0,
    margin: 0,
    border: 'none',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    padding: '0 0 0 12px',
  },
  legend: { padding: 0, marginBottom: '8px', fontWeight: tokens.fontWeightSemibold },
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))' },
});

/** One person of a case. The group is called by role and name, so that its fields need no longer labels. */
export function PersonRow(props: {
  readonly person: CasePerson;
  readonly errors: readonly FormError[];
  onChange(person: CasePerson): void;
}) {
  const { words } = useApp();
  const styles = useStyles();
  const shown = useShownName();
  const { person } = props;
  const errorAt = (part: string) => props.errors.find(({ fieldId }) => fieldId === personField(person, part))?.text;
  return (
    <fieldset className={styles.person}>
      <legend className={styles.legend}>
        {[words.t(`tab.role.${person.role}`), ...(person.name.trim() ? [shown(person.name)] : [])].join(': ')}
      </legend>
      <div className={styles.pair}>
        <TextField
          id={personField(person, 'name')}
          label={words.t('case.person.name')}
          error={errorAt('name')}
          isIdentity
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
    </fieldset>
  );
}

/** The id of one field of a person, where the error summary leads. */
export const personField = (person: Pick<CasePerson, 'id'>, part: string): string => `person-${person.id}-${part}`;
