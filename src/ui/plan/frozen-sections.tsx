import { makeStyles, tokens } from '@fluentui/react-components';
import type { FrozenAnswer, FrozenPlan, FrozenQuestion, FrozenSection } from '../../domain/plan/plan';
import { useWords } from '../app/app-context';
import { usePreferences, useShownText } from '../app/preferences';

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  // Said again to a screen reader, which needs a term for each answer, and shown once.
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  answer: { margin: '0 0 12px', whiteSpace: 'pre-wrap' },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    // A table that goes over the page says again what its columns are; a row is not torn apart.
    '@media print': { '& thead': { display: 'table-header-group' }, '& tr': { breakInside: 'avoid' } },
    '& th, & td': { textAlign: 'start', verticalAlign: 'top', padding: '4px 12px 4px 0' },
    '@media screen and (max-width: 639px)': {
      '& thead': { display: 'none' },
      '& tr': { display: 'block', marginBottom: '12px' },
      '& td': { display: 'block' },
      '& td::before': { content: 'attr(data-column)', display: 'block', color: tokens.colorNeutralForeground2 },
    },
  },
});

/** Answers that are a person's identity as a whole, whatever is written in them. */
const IDENTITY: readonly string[] = ['dateOfBirth', 'upn'];

/** The words that are signed, in their own language: nothing is computed here, only names are hidden when they are. */
export function FrozenSections(props: { readonly plan: FrozenPlan; readonly heading?: 'h2' | 'h3' }) {
  const { plan, heading: Heading = 'h3' } = props;
  const { t } = useWords();
  const styles = useStyles();
  const { hideNames } = usePreferences();
  const shownText = useShownText();
  return (
    <div lang={plan.language}>
      {plan.sections.map((section) => (
        <section key={section.key}>
          <Heading>{shownText(section.heading)}</Heading>
          <dl>
            {section.questions.map((question) => (
              <div key={question.key}>
                <dt className={isHeading(section, question) ? styles.heard : styles.label}>
                  {shownText(question.label)}
                </dt>
                <dd className={styles.answer}>
                  {hideNames && IDENTITY.includes(question.key) ? (
                    t('tab.hidden.field')
                  ) : (
                    <Answer answer={question.answer} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** A section of one question has its label as the heading already. */
const isHeading = ({ heading, questions }: FrozenSection, { label }: FrozenQuestion): boolean =>
  questions.length === 1 && label === heading;

function Answer({ answer }: { readonly answer: FrozenAnswer }) {
  const styles = useStyles();
  const shownText = useShownText();
  if (answer.kind === 'text') return shownText(answer.text);
  if (answer.kind === 'list') {
    return (
      <ul>
        {answer.items.map((item) => (
          <li key={item}>{shownText(item)}</li>
        ))}
      </ul>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {answer.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, column) => (
              <td key={answer.columns[column]} data-column={answer.columns[column]}>
                {shownText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
