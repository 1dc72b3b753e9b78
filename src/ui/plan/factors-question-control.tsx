import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FactorsQuestion } from '../../forms/form';
import { useWords } from '../app/app-context';
import { ChoiceField } from '../form/choice-field';
import { fieldIdOf, usePlanForm } from './plan-form-context';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300 },
  hint: { color: tokens.colorNeutralForeground2, margin: 0 },
  error: { color: tokens.colorStatusDangerForeground3, margin: 0 },
  rest: { justifySelf: 'start' },
});

/** The factors that were thought of: considered or not relevant, never details. */
export function FactorsQuestionControl(props: {
  readonly question: FactorsQuestion;
  readonly label: string;
  readonly hint: string | undefined;
}) {
  const { question } = props;
  const words = useWords();
  const form = usePlanForm();
  const styles = useStyles();
  const factors = form.answers.factors ?? {};
  const open = question.factors.filter((factor) => factors[factor.value] === undefined);
  const error = form.errorAt(question.key);
  const choices = question.answers.map((answer) => ({ value: answer.value, label: words.t(answer.labelKey) }));
  const rest = () =>
    form.change(question.key, {
      ...Object.fromEntries(open.map((factor) => [factor.value, 'notRelevant'])),
      ...factors,
    });
  return (
    <fieldset id={fieldIdOf(question.key)} className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {question.factors.map((factor) => (
        <ChoiceField
          key={factor.value}
          id={fieldIdOf(`${question.key}.${factor.value}`)}
          label={words.t(factor.labelKey)}
          inline
          value={factors[factor.value]}
          choices={choices}
          onChange={(answer) => form.change(question.key, { ...factors, [factor.value]: answer })}
        />
      ))}
      {open.length > 0 && open.length < question.factors.length && (
        <Button className={styles.rest} onClick={rest}>
          {words.t('plan.factors.rest')}
        </Button>
      )}
    </fieldset>
  );
}
