import { Checkbox, Field, FieldContextProvider, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', border: 'none', padding: 0, margin: 0, minWidth: 0 },
  // Answers too long to stand side by side stand below each other, each on its own line.
  row: { flexWrap: 'wrap' },
});

/** One answer of a few, all of them visible. */
export function ChoiceField<const V extends string>(
  props: Omit<FieldProps<V | undefined>, 'onChange'> & {
    readonly choices: readonly Choice<V>[];
    readonly inline?: boolean;
    onChange(value: NoInfer<V>): void;
  },
) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Field {...fieldFrame(words, props)}>
      <RadioGroup
        id={props.id}
        className={props.inline ? styles.row : undefined}
        layout={props.inline ? 'horizontal' : 'vertical'}
        value={props.value ?? ''}
        onChange={(_, data) => {
          const chosen = props.choices.find((choice) => choice.value === data.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            disabled={choice.disabled ?? false}
            label={choice.hint ? `${choice.label}. ${choice.hint}` : choice.label}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Yes or no, in the words that answer this very question: Welsh has no single pair (WELSH 2.4). */
export function YesNoField(props: FieldProps<boolean | undefined> & { readonly yes: string; readonly no: string }) {
  const { value, onChange, yes, no, ...rest } = props;
  return (
    <ChoiceField
      {...rest}
      inline
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
      choices={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
    />
  );
}

/** Several answers of a few. The group takes what Fluent's `Field` hands on, so that each box keeps an id and a name of its own. */
export function ManyField<const V extends string>(
  props: FieldProps<readonly V[]> & { readonly choices: readonly Choice<V>[] },
) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Field {...fieldFrame(words, props)}>
      {(control) => (
        <fieldset {...control} id={props.id} className={styles.column}>
          <FieldContextProvider value={undefined}>
            {props.choices.map((choice) => (
              <Checkbox
                key={choice.value}
                label={choice.label}
                checked={props.value.includes(choice.value)}
                onChange={(_, data) =>
                  props.onChange(
                    data.checked === true
                      ? [...props.value, choice.value]
                      : props.value.filter((value) => value !== choice.value),
                  )
                }
              />
            ))}
          </FieldContextProvider>
        </fieldset>
      )}
    </Field>
  );
}
