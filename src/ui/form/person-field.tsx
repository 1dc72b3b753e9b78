import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import type { CasePerson, Role } from '../../domain/person/person';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';

const useStyles = makeStyles({ box: { minWidth: 0, maxWidth: '400px', width: '100%' } });

/** A name: one of the people of the case, or any other name typed in full. */
export function PersonField(
  props: FieldProps<string> & { readonly people: readonly CasePerson[]; readonly first?: readonly Role[] },
) {
  const words = useWords();
  const styles = useStyles();
  const wanted = (person: CasePerson) => (props.first?.includes(person.role) ? 0 : 1);
  const people = [...props.people].sort((a, b) => wanted(a) - wanted(b));
  return (
    <Field {...fieldFrame(words, props)}>
      <Combobox
        id={props.id}
        className={styles.box}
        freeform
        value={props.value}
        selectedOptions={[]}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onOptionSelect={(_, data) => {
          if (data.optionText !== undefined) props.onChange(data.optionText);
        }}
        {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      >
        {people.map((person) => (
          <Option key={person.id} text={person.name}>
            {`${person.name}, ${words.t(`tab.role.${person.role}`)}`}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
