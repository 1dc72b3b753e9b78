import { useState } from 'react';
import { type EmailAddress, EmailAddressSchema } from '../../domain/person/person';
import { useWords } from '../app/app-context';
import type { FieldProps } from '../form/field-frame';
import { TextField } from '../form/text-field';

/** One e-mail address. What is no address stays on screen with its fault once the field is left, and gives no value. */
export function EmailField(props: FieldProps<EmailAddress | undefined>) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>(props.value ?? '');
  const [left, setLeft] = useState(false);
  const text = typed.trim();
  const isProblem = left && text !== '' && !EmailAddressSchema.safeParse(text).success;
  return (
    <TextField
      {...props}
      type="email"
      isIdentity
      optional
      error={
        isProblem
          ? t(text.includes('@', text.indexOf('@') + 1) ? 'case.person.emailTwo' : 'case.person.emailOne')
          : props.error
      }
      value={typed}
      onChange={(next) => {
        setTyped(next);
        setLeft(false);
        props.onChange(EmailAddressSchema.safeParse(next.trim()).data);
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
