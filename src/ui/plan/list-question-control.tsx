import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useRef, useState } from 'react';
import { answerAt } from '../../forms/answer-at';
import type { ListQuestion } from '../../forms/form';
import { newRow } from '../../forms/new-row';
import { useApp } from '../app/app-context';
import { type ListRow, rowsIn } from './list-rows';
import { fieldIdOf, usePlanForm } from './plan-form-context';
import { RowCell } from './row-cell';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  row: {
    display: 'grid',
    gap: '12px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    paddingInlineStart: '12px',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  error: { color: tokens.colorStatusDangerForeground3, marginBlock: '4px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, marginBlockEnd: '4px' },
  hint: { color: tokens.colorNeutralForeground2, marginBlock: '0 8px' },
  removed: { display: 'flex', alignItems: 'center', gap: '8px', marginBlock: '8px' },
});

/** A list of rows, one under the other at every width. Add focuses the new row; Remove can be undone in place. */
export function ListQuestionControl(props: {
  readonly question: ListQuestion;
  readonly label: string;
  readonly hint: string | undefined;
}) {
  const { question } = props;
  const { words, ports } = useApp();
  const form = usePlanForm();
  const styles = useStyles();
  const group = useRef<HTMLFieldSetElement>(null);
  const [removed, setRemoved] = useState<{ row: ListRow; at: number } | undefined>();
  const rows = rowsIn(answerAt(form.answers, question.key));
  const error = form.errorAt(question.key);
  const full = question.maxRows !== undefined && rows.length >= question.maxRows;
  const nameOf = (index: number) => words.t(question.rowNameKey, { number: index + 1 });

  const set = (next: readonly ListRow[]) => form.change(question.key, next);
  const add = () => {
    set([...rows, newRow(question, ports.ids.fresh())]);
    requestAnimationFrame(() => focusRow(rows.length));
  };
  const remove = (at: number) => {
    const row = rows[at];
    if (row) setRemoved({ row, at });
    set(rows.filter((_, index) => index !== at));
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('[data-undo]')?.focus());
  };
  const putBack = () => {
    if (!removed) return;
    set([...rows.slice(0, removed.at), removed.row, ...rows.slice(removed.at)]);
    setRemoved(undefined);
    requestAnimationFrame(() => focusRow(removed.at));
  };

  return (
    <fieldset ref={group} className={styles.group} id={fieldIdOf(question.key)}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      <ol className={styles.list}>
        {rows.map((row, index) => (
          <li key={String(row[question.rowKey])} className={styles.row} data-row={index}>
            <div className={styles.head}>
              <h3 className={styles.heading}>{nameOf(index)}</h3>
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={words.t('tab.removeNamed', { name: nameOf(index) })}
                onClick={() => remove(index)}
              >
                {words.t('tab.remove')}
              </Button>
            </div>
            {question.columns.map((column) => (
              <RowCell
                key={column.key}
                question={question}
                column={column}
                row={row}
                index={index}
                onChange={(next) => set(rows.map((old, at) => (at === index ? next : old)))}
              />
            ))}
          </li>
        ))}
      </ol>
      {removed && (
        <p className={styles.removed} role="status">
          {words.t('tab.removed')}
          <Button data-undo icon={<ArrowUndoRegular />} onClick={putBack}>
            {words.t('tab.undo')}
          </Button>
        </p>
      )}
      {!full && (
        <Button icon={<AddRegular />} onClick={add} style={{ marginTop: '12px' }}>
          {words.t(question.addKey)}
        </Button>
      )}
    </fieldset>
  );

  function focusRow(index: number): void {
    group.current?.querySelector<HTMLElement>(`[data-row="${index}"] :is(input, textarea)`)?.focus();
  }
}
