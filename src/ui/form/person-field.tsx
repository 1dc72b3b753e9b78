import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CasePerson, Role } from '../../domain/person/person';
import { useWords } from '../app/app-context';
import { CoverNames } from './cover-names';
import { type FieldProps, fieldFrame } from './field-frame';

const useStyles = makeStyles({ box: { minWidth: 0, maxWidth: '400px', width: '100%' } });

/**
 * A name: one of the people of the case, or any other name typed in full. The suggestions are the browser's own list:
 * Tab leaves the field at once and nothing stays open over the next one.
 */
export function PersonField(
  props: FieldProps<string> & { readonly people: readonly CasePerson[]; readonly first?: readonly Role[] },
) {
  const words = useWords();
  const styles = useStyles();
  const suggestions = useId();
  const wanted = (person: CasePerson) => (props.first?.includes(person.role) ? 0 : 1);
  const people = [...props.people].sort((a, b) => wanted(a) - wanted(b));
  return (
    <CoverNames label={props.label} text={props.value} is="identity">
      <Field {...fieldFrame(words, props)}>
        <Input
          id={props.id}
          className={styles.box}
          value={props.value}
          input={{ list: suggestions, autoComplete: 'off' }}
          onChange={(_, data) => props.onChange(data.value)}
          {...(props.onBlur ? { onBlur: props.onBlur } : {})}
        />
      </Field>
      <datalist id={suggestions}>
        {people.map((person) => (
          <option key={person.id} value={person.name}>
            {words.t(`tab.role.${person.role}`)}
          </option>
        ))}
      </datalist>
    </CoverNames>
  );
}
