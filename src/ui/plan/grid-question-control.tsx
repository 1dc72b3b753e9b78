import { makeStyles, tokens } from '@fluentui/react-components';
import { answerAt, isRecord } from '../../forms/answer-at';
import type { GridQuestion } from '../../forms/form';
import { useWords } from '../app/app-context';
import { fieldIdOf, usePlanForm } from './plan-form-context';
import { RowCell } from './row-cell';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  hint: { color: tokens.colorNeutralForeground2, margin: 0 },
  error: { color: tokens.colorStatusDangerForeground3, margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** A table of fixed rows, one under the other at every width: each row under its own name. */
export function GridQuestionControl(props: {
  readonly question: GridQuestion;
  readonly label: string;
  readonly hint: string | undefined;
}) {
  const { question } = props;
  const words = useWords();
  const form = usePlanForm();
  const styles = useStyles();
  const stored = answerAt(form.answers, question.key);
  const rows = isRecord(stored) ? stored : {};
  const error = form.errorAt(question.key);
  return (
    <fieldset id={fieldIdOf(question.key)} className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {question.rows.map(({ value, labelKey }) => {
        const row = rows[value];
        return (
          <section key={value} aria-label={words.t(labelKey)}>
            <h3 className={styles.heading}>{words.t(labelKey)}</h3>
            {question.columns.map((column) => (
              <RowCell
                key={column.key}
                question={question}
                column={column}
                row={isRecord(row) ? row : {}}
                index={value}
                onChange={(next) => form.change(question.key, { ...rows, [value]: next })}
              />
            ))}
          </section>
        );
      })}
    </fieldset>
  );
}
