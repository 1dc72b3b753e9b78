import { Field, Input, type InputProps } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import { type FieldProps, fieldFrame } from './field-frame';

/** One line of text. */
export function TextField(
  props: FieldProps<string> & { readonly type?: 'text' | 'email' | 'tel'; readonly input?: Omit<InputProps, 'type'> },
) {
  const words = useWords();
  return (
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
  );
}
