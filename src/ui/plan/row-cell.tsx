import { IsoDateSchema, WallTimeSchema } from '../../domain/date/iso-date';
import type { Column, GridQuestion, ListQuestion } from '../../forms/form';
import { useWords } from '../app/app-context';
import { ChoiceField, YesNoField } from '../form/choice-field';
import { DateField } from '../form/date-field';
import { LongTextField } from '../form/long-text-field';
import { NumberField } from '../form/number-field';
import { PersonField } from '../form/person-field';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { TimeField } from '../form/time-field';
import { type ListRow, withCell } from './list-rows';
import { fieldIdOf, usePlanForm } from './plan-form-context';
import { useClosedBecause } from './use-closed-because';

/** More answers than this are a list to open, not a column of buttons. */
export const MOST_RADIOS = 5;

/** One cell of a list's or a table's row, drawn by the kind of its column. */
export function RowCell(props: {
  readonly question: ListQuestion | GridQuestion;
  readonly column: Column;
  readonly row: ListRow;
  /** The row's place in a list, or its name in a table. */
  readonly index: number | string;
  onChange(row: ListRow): void;
}) {
  const { question, column, row, index } = props;
  const words = useWords();
  const form = usePlanForm();
  const closedBecause = useClosedBecause(form.settings.calendar);
  const path = `${question.key}.${index}.${column.key}`;
  const value = row[column.key];
  const text = typeof value === 'string' ? value : '';
  const label = words.t(column.labelKey);
  const shared = {
    id: fieldIdOf(path),
    label,
    hint: column.hintKey && words.t(column.hintKey),
    optional: column.missingKey === undefined,
    error: form.errorAt(path),
    onChange: (cell: unknown) => props.onChange(withCell(row, column.key, cell)),
    onBlur: form.leave,
  };
  const onUnreadable = (fault: string | undefined) => form.unreadable(path, fault);
  switch (column.kind) {
    case 'text':
      return <TextField {...shared} value={text} />;
    case 'longText':
      return <LongTextField {...shared} max={column.maxLength} value={text} />;
    case 'person':
      return <PersonField {...shared} value={text} people={form.file.case.value.people} onChange={choosePerson} />;
    case 'date':
      return (
        <DateField
          {...shared}
          value={IsoDateSchema.safeParse(value).data}
          closedBecause={closedBecause}
          onUnreadable={onUnreadable}
        />
      );
    case 'time':
      return <TimeField {...shared} value={WallTimeSchema.safeParse(value).data} onUnreadable={onUnreadable} />;
    case 'yesNo':
      return (
        <YesNoField
          {...shared}
          value={typeof value === 'boolean' ? value : undefined}
          yes={words.t(column.yesKey)}
          no={words.t(column.noKey)}
        />
      );
    case 'hours':
      return (
        <NumberField
          {...shared}
          value={typeof value === 'number' && value > 0 ? value / 60 : undefined}
          step={0.25}
          onChange={(hours) => shared.onChange(Math.round((hours ?? 0) * 60))}
          onUnreadable={onUnreadable}
        />
      );
    case 'choice': {
      const choices = column.options.map((option) => ({ value: option.value, label: words.t(option.labelKey) }));
      return choices.length > MOST_RADIOS ? (
        <SelectField {...shared} value={text} choices={choices} />
      ) : (
        <ChoiceField {...shared} value={text} choices={choices} />
      );
    }
  }

  /** A row that stands for a person takes the role and id of the person of the case whose name was chosen. */
  function choosePerson(name: string): void {
    const person = form.file.case.value.people.find((known) => known.name === name);
    const named = withCell(row, column.key, name);
    if (!person || question.kind === 'grid' || question.rowKey !== 'personId') {
      props.onChange(named);
      return;
    }
    const agency = person.agency === undefined ? {} : { agency: person.agency };
    props.onChange({ ...named, personId: person.id, role: person.role, ...agency });
  }
}
