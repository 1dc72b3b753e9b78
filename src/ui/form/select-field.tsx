import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import type { Choice } from './choice-field';
import { type FieldProps, fieldFrame } from './field-frame';

const useStyles = makeStyles({ box: { maxWidth: '400px', minWidth: 0, '& select': { minWidth: 0 } } });

/** One answer of many. `empty` names the choice that is no answer yet. */
export function SelectField<const V extends string>(
  props: Omit<FieldProps<V | undefined>, 'onChange'> & {
    readonly choices: readonly Choice<V>[];
    readonly empty?: string;
    onChange(value: NoInfer<V>): void;
  },
) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Field {...fieldFrame(words, props)}>
      <Select
        id={props.id}
        className={styles.box}
        value={props.value ?? ''}
        onChange={(_, data) => {
          const chosen = props.choices.find((choice) => choice.value === data.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
