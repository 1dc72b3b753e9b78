import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useWords } from '../app/app-context';
import { CoverNames } from './cover-names';
import { type FieldProps, fieldFrame } from './field-frame';

const useStyles = makeStyles({
  area: { maxHeight: '60vh', fieldSizing: 'content', minHeight: '80px' },
  counter: { marginBlock: '4px 0' },
});

/** Long text: grows, and counts down from three quarters of its length. Typing over the limit is allowed (UX 4). */
export function LongTextField(props: FieldProps<string> & { readonly max: number }) {
  const words = useWords();
  const styles = useStyles();
  const left = props.max - props.value.length;
  return (
    <CoverNames label={props.label} text={props.value} is="freeText">
      <Field {...fieldFrame(words, props)}>
        <Textarea
          id={props.id}
          value={props.value}
          resize="vertical"
          textarea={{ className: styles.area, rows: 4 }}
          onChange={(_, data) => props.onChange(data.value)}
          {...(props.onBlur ? { onBlur: props.onBlur } : {})}
        />
      </Field>
      {props.value.length >= props.max * 0.75 && (
        <p className={styles.counter}>
          {left >= 0
            ? words.t('tab.charactersLeft', { left, max: props.max })
            : words.t('tab.charactersOver', { over: -left, max: props.max })}
        </p>
      )}
    </CoverNames>
  );
}
