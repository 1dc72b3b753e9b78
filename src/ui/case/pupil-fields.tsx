import { makeStyles, tokens } from '@fluentui/react-components';
import type { Pupil } from '../../domain/case/case';
import { YEAR_GROUPS, yearGroupOf } from '../../domain/pupil/year-group';
import { planFigures } from '../../policy/plan-figures';
import { useApp } from '../app/app-context';
import { BirthDateField } from '../form/birth-date-field';
import { YesNoField } from '../form/choice-field';
import { NumberField } from '../form/number-field';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { UpnField } from '../form/upn-field';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px', minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const FACTS = [
  'freeSchoolMeals',
  'lookedAfter',
  'inFosterCare',
  'childProtection',
  'careAndSupport',
  'schoolIdp',
  'laIdp',
] as const;

/** C1 1-12: who the pupil is, and the social care facts that decide who may consent. */
export function PupilFields(props: {
  readonly pupil: Pupil;
  onChange(pupil: Pupil): void;
  errorAt(path: string): string | undefined;
  onUnreadable?(path: string, fault: string | undefined): void;
}) {
  const { words, ports, deps } = useApp();
  const styles = useStyles();
  const { pupil, errorAt } = props;
  const promptBelow = planFigures(deps.pack).attendancePromptBelow;
  const attendance = pupil.attendancePercent;
  const set = <K extends keyof Pupil>(key: K, value: Pupil[K] | undefined) => {
    const { [key]: _before, ...rest } = pupil;
    props.onChange((value === undefined ? rest : { ...rest, [key]: value }) as Pupil);
  };
  const unreadable = (key: keyof Pupil) => (fault: string | undefined) => props.onUnreadable?.(pupilField(key), fault);
  const number = (key: 'attendancePercent' | 'exclusionCount' | 'exclusionDays', step: number, max?: number) => (
    <NumberField
      id={pupilField(key)}
      label={words.t(`case.pupil.${key}`)}
      optional
      step={step}
      min={0}
      max={max}
      error={errorAt(`pupil.${key}`)}
      value={pupil[key]}
      onChange={(value) => set(key, value)}
      onUnreadable={unreadable(key)}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend>
        <h2>{words.t('case.pupil.title')}</h2>
      </legend>
      <TextField
        id={pupilField('name')}
        label={words.t('case.pupil.name')}
        error={errorAt('pupil.name')}
        isIdentity
        value={pupil.name}
        onChange={(name) => set('name', name)}
        input={{ autoComplete: 'off', maxLength: 120 }}
      />
      <BirthDateField
        id={pupilField('dateOfBirth')}
        label={words.t('case.pupil.dateOfBirth')}
        error={errorAt('pupil.dateOfBirth')}
        value={pupil.dateOfBirth}
        onChange={(born) => {
          const yearGroup = born && yearGroupOf(born, ports.clock.today());
          const { dateOfBirth: _born, yearGroup: _year, ...rest } = pupil;
          props.onChange({ ...rest, ...(born ? { dateOfBirth: born } : {}), ...(yearGroup ? { yearGroup } : {}) });
        }}
        onUnreadable={unreadable('dateOfBirth')}
      />
      <SelectField
        id={pupilField('yearGroup')}
        label={words.t('case.pupil.yearGroup')}
        hint={words.t('case.pupil.yearGroupHint')}
        empty={words.t('case.pupil.yearGroupUnknown')}
        value={pupil.yearGroup}
        choices={YEAR_GROUPS.map((year) => ({
          value: year as string,
          label: words.t(`form.yearGroup.option.${year}`),
        }))}
        onChange={(year) => set('yearGroup', year)}
      />
      <UpnField
        id={pupilField('upn')}
        label={words.t('case.pupil.upn')}
        hint={words.t('case.pupil.upnHint')}
        error={errorAt('pupil.upn')}
        value={pupil.upn}
        onChange={(upn) => set('upn', upn)}
        onUnreadable={unreadable('upn')}
      />
      {number('attendancePercent', 1, 100)}
      {attendance !== undefined && attendance < promptBelow && pupil.attendanceIssue === undefined && (
        <p className={styles.note}>{words.t('case.pupil.attendancePrompt', { percent: promptBelow })}</p>
      )}
      <YesNoField
        id={pupilField('attendanceIssue')}
        label={words.t('case.pupil.attendanceIssue')}
        hint={words.t('case.pupil.attendanceIssueHint')}
        value={pupil.attendanceIssue}
        yes={words.t('case.pupil.yes')}
        no={words.t('case.pupil.no')}
        onChange={(value) => set('attendanceIssue', value)}
      />
      {number('exclusionCount', 1)}
      {number('exclusionDays', 0.5)}
      {FACTS.map((fact) => (
        <YesNoField
          key={fact}
          id={pupilField(fact)}
          label={words.t(`case.pupil.${fact}`)}
          value={pupil[fact]}
          yes={words.t('case.pupil.yes')}
          no={words.t('case.pupil.no')}
          onChange={(value) => set(fact, value)}
        />
      ))}
      {(pupil.schoolIdp || pupil.laIdp || pupil.alnNeed !== undefined) && (
        <TextField
          id={pupilField('alnNeed')}
          label={words.t('case.pupil.alnNeed')}
          value={pupil.alnNeed ?? ''}
          onChange={(need) => set('alnNeed', need)}
        />
      )}
    </fieldset>
  );
}

/** The id of a field of the pupil, where the error summary leads. */
export const pupilField = (key: keyof Pupil): string => `pupil.${key}`;
