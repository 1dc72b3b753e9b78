import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { UpnAnswer } from '../../domain/case/case';
import { checkUpn, normaliseUpn } from '../../domain/pupil/upn';
import { useWords } from '../app/app-context';
import { issueText } from '../app/issue-text';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-frame';
import { TextField } from './text-field';
import { type Unreadable, useTellUnreadable } from './use-typed-text';

const useStyles = makeStyles({ group: { display: 'grid', gap: '8px' } });

/** A longer text stays on screen with its fault and gives no value. */
const LENGTH = 13;

/** The Unique Pupil Number, or why it is not known. A number of full length is checked at once: a helpful fact. */
export function UpnField(props: FieldProps<UpnAnswer | undefined> & Unreadable) {
  const words = useWords();
  const styles = useStyles();
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value?.kind === 'known' ? value.value : '');
  const type = (text: string) => {
    setTyped(text);
    const upn = normaliseUpn(text);
    onChange(upn === '' || upn.length > LENGTH ? undefined : { kind: 'known', value: upn });
  };
  const issue = normaliseUpn(typed).length >= LENGTH ? checkUpn(typed) : undefined;
  const fault = issue && issueText(words, issue);
  const isTooLong = value === undefined && normaliseUpn(typed).length > LENGTH;
  useTellUnreadable(props.id, isTooLong ? fault : undefined, props.onUnreadable);
  const error = fault ?? props.error;
  return (
    <div className={styles.group}>
      {value?.kind !== 'notKnown' ? (
        <TextField
          {...props}
          error={error}
          isIdentity
          value={typed}
          onChange={type}
          input={{ autoComplete: 'off', spellCheck: false }}
        />
      ) : (
        <TextField
          {...props}
          label={words.t('tab.upn.reason')}
          hint={undefined}
          value={value.reason}
          onChange={(reason) => onChange({ kind: 'notKnown', reason })}
        />
      )}
      <ChoiceField
        id={`${props.id}-known`}
        label={words.t('tab.upn.isKnown')}
        inline
        value={value?.kind === 'notKnown' ? 'notKnown' : 'known'}
        choices={[
          { value: 'known', label: words.t('tab.upn.known') },
          { value: 'notKnown', label: words.t('tab.upn.notKnown') },
        ]}
        onChange={(kind) => onChange(kind === 'notKnown' ? { kind, reason: '' } : undefined)}
      />
    </div>
  );
}
