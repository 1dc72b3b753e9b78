import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isoDate } from '../../domain/date/iso-date';
import type { AnswerConflict } from '../../domain/merge/merge-answers';
import type { PlanAnswers } from '../../domain/plan/plan-answers';
import { planForm } from '../../forms/c1/plan.form';
import { questionAt } from '../../forms/issue-words';
import { labelOf } from '../../forms/label-of';
import type { Words } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { useShownText } from '../app/preferences';
import { ChoiceField } from '../form/choice-field';
import { LongTextField } from '../form/long-text-field';
import { bothTexts } from './both-texts';

const useStyles = makeStyles({
  texts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '12px' },
  text: {
    whiteSpace: 'pre-wrap',
    margin: 0,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    paddingInlineStart: '8px',
  },
});

type Choice = 'both' | 'mine' | 'theirs';

/** One answer that two people changed: both texts side by side, and what to keep. */
export function ConflictChoice(props: {
  readonly conflict: AnswerConflict;
  readonly answers: PlanAnswers;
  readonly value: unknown;
  onChange(value: unknown): void;
}) {
  const words = useWords();
  const styles = useStyles();
  const shownText = useShownText();
  const { conflict } = props;
  const both = bothTexts(conflict);
  const [choice, setChoice] = useState<Choice>(both === undefined ? 'mine' : 'both');
  const question = questionAt(planForm, conflict.key);
  const label = question ? shownText(labelOf(question, props.answers, words)) : conflict.key;
  const choose = (next: Choice | undefined) => {
    if (!next) return;
    setChoice(next);
    props.onChange(next === 'both' ? both : conflict[next]);
  };
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <div className={styles.texts}>
        <div>
          <h4>{words.t('plan.conflict.mine')}</h4>
          <p className={styles.text}>{shownText(inWords(words, conflict.mine))}</p>
        </div>
        <div>
          <h4>{words.t('plan.conflict.theirs')}</h4>
          <p className={styles.text}>{shownText(inWords(words, conflict.theirs))}</p>
        </div>
      </div>
      <ChoiceField
        id={`conflict-${conflict.key}`}
        label={words.t('plan.conflict.keep')}
        value={choice}
        choices={[
          ...(both === undefined ? [] : [{ value: 'both' as const, label: words.t('plan.conflict.keepBoth') }]),
          { value: 'mine', label: words.t('plan.conflict.keepMine') },
          { value: 'theirs', label: words.t('plan.conflict.keepTheirs') },
        ]}
        onChange={choose}
      />
      {choice === 'both' && typeof props.value === 'string' && (
        <LongTextField
          id={`conflict-result-${conflict.key}`}
          label={words.t('plan.conflict.result')}
          max={5000}
          value={props.value}
          onChange={props.onChange}
        />
      )}
    </section>
  );
}

/** An answer as people read it; what has several parts is shown part by part. */
function inWords(words: Words, value: unknown): string {
  if (value === undefined || value === '') return words.t('plan.conflict.empty');
  if (typeof value === 'boolean') return words.t(value ? 'tab.yes' : 'tab.no');
  if (typeof value === 'string') {
    const on = isoDate(value);
    return on ? words.date(on, 'full') : value;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'personId')
    .map(([, part]) => inWords(words, part))
    .join('\n');
}
