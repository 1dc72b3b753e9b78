import { IsoDateSchema } from '../../domain/date/iso-date';
import { unreachable } from '../../domain/result/fault';
import { answerAt } from '../../forms/answer-at';
import type { Question } from '../../forms/form';
import { labelOf } from '../../forms/label-of';
import { useWords } from '../app/app-context';
import { useShownText } from '../app/preferences';
import { BirthDateField } from '../form/birth-date-field';
import { ChoiceField, ManyField, YesNoField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { LongTextField } from '../form/long-text-field';
import { NumberField } from '../form/number-field';
import { PersonField } from '../form/person-field';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { UpnField } from '../form/upn-field';
import { FactorsQuestionControl } from './factors-question-control';
import { GridQuestionControl } from './grid-question-control';
import { HoursGrid } from './hours-grid';
import { ListQuestionControl } from './list-question-control';
import { fieldIdOf, usePlanForm } from './plan-form-context';
import { questionHint } from './question-hint';
import { ReviewDateQuestion } from './review-date-question';
import { ReviewMeetingControl } from './review-meeting-control';
import { MOST_RADIOS } from './row-cell';
import { useClosedBecause } from './use-closed-because';

/** One question of the form, drawn by its kind. */
export function QuestionControl({ question }: { readonly question: Question }) {
  const words = useWords();
  const form = usePlanForm();
  const shownText = useShownText();
  const closedBecause = useClosedBecause(form.settings.calendar);
  const value = answerAt(form.answers, question.key);
  const shared = {
    id: fieldIdOf(question.key),
    label: shownText(labelOf(question, form.answers, words)),
    hint: questionHint(words, question),
    optional: question.required === undefined,
    error: form.errorAt(question.key),
    onChange: (answer: unknown) => form.change(question.key, answer),
    onBlur: form.leave,
  };
  const onUnreadable = (fault: string | undefined) => form.unreadable(question.key, fault);

  switch (question.kind) {
    case 'text':
      return <TextField {...shared} value={textIn(value)} />;
    case 'longText':
      return <LongTextField {...shared} max={question.maxLength} value={textIn(value)} />;
    case 'person':
      return (
        <PersonField {...shared} value={textIn(value)} people={form.file.case.value.people} first={question.suggest} />
      );
    case 'date': {
      const on = IsoDateSchema.safeParse(value).data;
      if (question.key === 'reviewDate')
        return <ReviewDateQuestion {...shared} value={on} onUnreadable={onUnreadable} />;
      if (question.entry === 'known') return <BirthDateField {...shared} value={on} onUnreadable={onUnreadable} />;
      return <DateField {...shared} value={on} closedBecause={closedBecause} onUnreadable={onUnreadable} />;
    }
    case 'yesNo':
      return (
        <YesNoField
          {...shared}
          value={typeof value === 'boolean' ? value : undefined}
          yes={words.t(question.yesKey)}
          no={words.t(question.noKey)}
        />
      );
    case 'number':
      return (
        <NumberField
          {...shared}
          value={typeof value === 'number' ? value : undefined}
          step={question.step}
          min={question.min}
          max={question.max}
          onUnreadable={onUnreadable}
        />
      );
    case 'upn':
      return <UpnField {...shared} value={form.answers.upn} onUnreadable={onUnreadable} />;
    case 'choice':
      return question.options.length > MOST_RADIOS ? (
        <SelectField
          {...shared}
          value={textIn(value)}
          choices={optionsIn(question.options)}
          empty={words.t('plan.choose')}
        />
      ) : (
        <ChoiceField {...shared} value={textIn(value)} choices={optionsIn(question.options)} />
      );
    case 'choices':
      return (
        <ManyField
          {...shared}
          value={Array.isArray(value) ? value.map(String) : []}
          choices={optionsIn(question.options)}
        />
      );
    case 'list':
      return <ListQuestionControl question={question} label={shared.label} hint={shared.hint} />;
    case 'grid':
      return <GridQuestionControl question={question} label={shared.label} hint={shared.hint} />;
    case 'factors':
      return <FactorsQuestionControl question={question} label={shared.label} hint={shared.hint} />;
    case 'hoursGrid':
      return <HoursGrid question={question} label={shared.label} hint={shared.hint} />;
    case 'reviewMeeting':
      return <ReviewMeetingControl question={question} label={shared.label} hint={shared.hint} />;
    default:
      return unreachable(question);
  }

  function optionsIn(options: readonly { readonly value: string; readonly labelKey: Parameters<typeof words.t>[0] }[]) {
    return options.map((option) => ({ value: option.value, label: words.t(option.labelKey) }));
  }
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
