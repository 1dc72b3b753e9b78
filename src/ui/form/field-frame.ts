import type { Words } from '../../i18n/words';

/** What every form control takes. `error` is a whole sentence; `optional` is said in words, never by an asterisk. */
export interface FieldProps<T> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly error?: string | undefined;
  readonly value: T;
  onChange(value: T): void;
  onBlur?(): void;
}

/** What surrounds a control: label, hint and error, in the shape that Fluent's `Field` takes. */
export function fieldFrame(words: Words, field: Pick<FieldProps<unknown>, 'label' | 'optional' | 'hint' | 'error'>) {
  return {
    label: field.optional ? words.t('tab.optional', { label: field.label }) : field.label,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(field.error === undefined ? {} : ({ validationState: 'error', validationMessage: field.error } as const)),
  };
}
