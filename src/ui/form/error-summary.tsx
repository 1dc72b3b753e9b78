import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/app-context';
import { useShownText } from '../app/preferences';

export interface FormError {
  /** The id of the field it belongs to. */
  readonly fieldId: string;
  readonly text: string;
}

const useStyles = makeStyles({
  box: {
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '12px 16px',
    marginBlock: '12px',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { marginBlock: '8px 0', paddingInlineStart: '20px' },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorStatusDangerForeground3,
    font: 'inherit',
    textAlign: 'start',
    textDecoration: 'underline',
    cursor: 'pointer',
  },
});

/** "There is a problem": takes the focus for new faults and each new attempt; each line leads to its field (UX 4). */
export function ErrorSummary(props: { readonly errors: readonly FormError[]; readonly attempt?: number }) {
  const { errors, attempt } = props;
  const { t } = useWords();
  const styles = useStyles();
  const shownText = useShownText();
  const box = useRef<HTMLDivElement>(null);
  const named = useRef({ attempt, fields: new Set<string>() });
  // A message that goes and comes back while its answer is corrected takes the focus only once an attempt.
  useEffect(() => {
    const isAgain = named.current.attempt !== attempt;
    if (isAgain) named.current = { attempt, fields: new Set() };
    const { fields } = named.current;
    const isNew = errors.some(({ fieldId }) => !fields.has(fieldId));
    for (const { fieldId } of errors) fields.add(fieldId);
    if (isNew) box.current?.focus();
  }, [errors, attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.box}>
      <h2 className={styles.heading}>{t('tab.problem')}</h2>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={`${error.fieldId}|${error.text}`}>
            <button type="button" className={styles.link} onClick={() => focusField(error.fieldId)}>
              {shownText(error.text)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field's own control, or the first control inside a group that carries the id. */
function focusField(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('input, textarea, select, button')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, select, button');
  (control ?? target)?.focus();
  target?.scrollIntoView?.({ block: 'center' });
}
