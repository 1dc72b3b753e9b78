import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** Keeps its width and label while it works; a second press does nothing. */
export function BusyButton(props: {
  readonly busy: boolean;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly icon?: ReactElement;
  readonly children: ReactNode;
  onClick(): void;
}) {
  const { busy, appearance = 'primary', icon, children, onClick } = props;
  return (
    <Button
      appearance={appearance}
      aria-busy={busy}
      data-primary={appearance === 'primary' || undefined}
      icon={busy ? <Spinner size="tiny" aria-hidden="true" /> : (icon ?? null)}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {children}
    </Button>
  );
}
