import { Field, Input, type InputProps } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import { CoverNames } from './cover-names';
import { type FieldProps, fieldFrame } from './field-frame';

/** One line of text. */
export function TextField(
  props: FieldProps<string> & {
    readonly type?: 'text' | 'email' | 'tel';
    readonly input?: Omit<InputProps, 'type'>;
    /** The whole text says who somebody is, whatever it is. */
    readonly isIdentity?: boolean;
  },
) {
  const words = useWords();
  return (
    <CoverNames label={props.label} text={props.value} is={props.isIdentity ? 'identity' : 'freeText'}>
      <Field {...fieldFrame(words, props)}>
        <Input
          {...props.input}
          id={props.id}
          type={props.type ?? 'text'}
          value={props.value}
          onChange={(_, data) => props.onChange(data.value)}
          {...(props.onBlur ? { onBlur: props.onBlur } : {})}
        />
      </Field>
    </CoverNames>
  );
}
