import { makeStyles, tokens } from '@fluentui/react-components';
import type { FrozenAnswer, FrozenPlan } from '../../domain/plan/plan';

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
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

/** The words that are signed, in their own language: nothing is computed here. */
export function FrozenSections(props: { readonly plan: FrozenPlan; readonly heading?: 'h2' | 'h3' }) {
  const { plan, heading: Heading = 'h3' } = props;
  const styles = useStyles();
  return (
    <div lang={plan.language}>
      {plan.sections.map((section) => (
        <section key={section.key}>
          <Heading>{section.heading}</Heading>
          <dl>
            {section.questions.map((question) => (
              <div key={question.key}>
                <dt className={styles.label}>{question.label}</dt>
                <dd className={styles.answer}>
                  <Answer answer={question.answer} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Answer({ answer }: { readonly answer: FrozenAnswer }) {
  const styles = useStyles();
  if (answer.kind === 'text') return answer.text;
  if (answer.kind === 'list') {
    return (
      <ul>
        {answer.items.map((item) => (
          <li key={item}>{item}</li>
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
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
