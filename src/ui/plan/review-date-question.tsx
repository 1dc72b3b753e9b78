import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IsoDate } from '../../domain/date/iso-date';
import { judgeReviewDate } from '../../domain/review/judge-review-date';
import { proposeReview } from '../../domain/review/propose-review';
import { readTopic } from '../../policy/topics';
import { useApp } from '../app/app-context';
import { issueText } from '../app/issue-text';
import { DateField } from '../form/date-field';
import type { FieldProps } from '../form/field-frame';
import { TextField } from '../form/text-field';
import type { Unreadable } from '../form/use-typed-text';
import { Why } from '../status/why';
import { fieldIdOf, usePlanForm } from './plan-form-context';
import { useClosedBecause } from './use-closed-because';

const useStyles = makeStyles({
  group: { display: 'grid', gap: '8px' },
  fact: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first review: our proposal, the latest lawful date beside every choice, and the reason where it is late. */
export function ReviewDateQuestion(props: FieldProps<IsoDate | undefined> & Unreadable) {
  const { words, deps } = useApp();
  const form = usePlanForm();
  const styles = useStyles();
  const { calendar } = form.settings;
  const closedBecause = useClosedBecause(calendar);
  const base = form.answers.meetingDate;
  if (!base) return <p className={styles.note}>{words.t('plan.review.needsMeeting')}</p>;

  const schedule = readTopic(deps.pack, 'reviewSchedule');
  if (schedule.kind === 'notDefined') {
    return (
      <div className={styles.group}>
        <DateField {...props} closedBecause={closedBecause} />
        <p className={styles.note}>
          {words.t('policy.notDefined', { topic: words.t(`policy.topic.${schedule.topic}`) })}
        </p>
      </div>
    );
  }
  const basis = { base, reviewNumber: 1, schedule: schedule.value, calendar };
  const proposal = proposeReview(basis);
  const reason = form.answers.reviewLateReason ?? '';
  const issues = props.value ? judgeReviewDate({ ...basis, chosen: props.value }) : proposal.issues;
  // What the field says already is not said twice.
  const notes = issues.map((issue) => issueText(words, issue)).filter((note) => note !== props.error);
  const asksReason = reason !== '' || issues.some((issue) => issue.effect === 'reason');
  const moved = proposal.movedBecause.map((closure) => ({
    name: words.date(closure.on, 'long'),
    value: closure.name ?? words.t(`tab.closed.${closure.kind}`),
  }));
  return (
    <div className={styles.group}>
      <div className={styles.fact}>
        <span>{words.t('plan.review.proposed', { date: words.date(proposal.on, 'full') })}</span>
        <Why
          about={words.t('plan.review.proposedShort')}
          reason={{
            sentence: words.t(`plan.review.outcome.${proposal.outcome}`, { days: proposal.dayNumber }),
            rule: proposal.rule,
            facts: [
              { name: words.t('plan.review.base'), value: words.date(base, 'long') },
              { name: words.t('plan.review.target'), value: words.date(proposal.target, 'long') },
              { name: words.t('plan.review.limitShort'), value: words.date(proposal.limit, 'long') },
              ...moved,
            ],
          }}
        />
        {props.value !== proposal.on && proposal.outcome !== 'CALENDAR_ENDS' && (
          <Button onClick={() => props.onChange(proposal.on)}>{words.t('plan.review.take')}</Button>
        )}
      </div>
      <DateField {...props} limit={proposal.limit} closedBecause={closedBecause} />
      <p className={styles.note}>
        {words.t('plan.review.limit', {
          date: words.date(proposal.latest, 'full'),
          limit: words.date(proposal.limit, 'long'),
        })}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {asksReason && (
        <TextField
          id={fieldIdOf('reviewLateReason')}
          label={words.t('form.reviewLateReason.label')}
          error={form.errorAt('reviewLateReason')}
          value={reason}
          onChange={(text) => form.change('reviewLateReason', text === '' ? undefined : text)}
          onBlur={form.leave}
        />
      )}
    </div>
  );
}
