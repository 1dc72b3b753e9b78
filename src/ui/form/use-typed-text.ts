import { useEffect, useRef, useState } from 'react';

/** Told why the typed text gives no value, so that a form can name it and stop; undefined once it can be read. */
export interface Unreadable {
  onUnreadable?(fault: string | undefined): void;
}

/**
 * Text from which a value is read. What cannot be read stays on screen and gives no value; it is named in words to the
 * form at once, and beside the field once the field is left.
 */
export function useTypedText<T>(
  field: Unreadable & {
    readonly id: string;
    readonly error?: string | undefined;
    readonly value: T | undefined;
    onChange(value: T | undefined): void;
    onBlur?(): void;
    read(text: string): T | undefined;
    write(value: T): string;
    /** The sentence about text that `read` gives nothing for. */
    faultOf(text: string): string;
  },
) {
  const { id, value } = field;
  const latest = useRef(field);
  latest.current = field;
  const [typed, setTyped] = useState(() => (value === undefined ? '' : field.write(value)));
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    const { read, write } = latest.current;
    setTyped((now) => (read(now) === value ? now : value === undefined ? '' : write(value)));
  }, [value]);

  const fault = typed.trim() !== '' && field.read(typed) === undefined ? field.faultOf(typed) : undefined;
  useTellUnreadable(id, fault, field.onUnreadable);
  return {
    typed,
    type(text: string) {
      setTyped(text);
      setLeft(false);
      field.onChange(field.read(text));
    },
    leave() {
      setLeft(true);
      field.onBlur?.();
    },
    error: isLeft && fault !== undefined ? fault : field.error,
  };
}

/** Names a fault to the form while it stands; a field that goes takes its fault along. */
export function useTellUnreadable(id: string, fault: string | undefined, tell: Unreadable['onUnreadable']): void {
  const latest = useRef(tell);
  latest.current = tell;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another id is another field, whose fault is its own
  useEffect(() => {
    if (fault === undefined) return;
    const told = latest.current;
    told?.(fault);
    return () => told?.(undefined);
  }, [id, fault]);
}
