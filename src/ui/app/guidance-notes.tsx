import { makeStyles, tokens } from '@fluentui/react-components';
import { guidanceAt } from '../../domain/guidance/guidance-at';
import type { GuidancePlace } from '../../domain/guidance/guidance-note';
import { useApp } from './app-context';

const useStyles = makeStyles({
  box: {
    color: tokens.colorNeutralForeground2,
    // No flex: it would take away the marker that says it opens.
    '& summary': {
      paddingBlock: '6px',
      width: 'fit-content',
      cursor: 'pointer',
      color: tokens.colorNeutralForeground1,
    },
    '& summary:hover': { textDecorationLine: 'underline' },
    '@media print': { display: 'none' },
  },
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '8px', maxWidth: '640px' },
  rule: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** What the authority's guidance says about some places: closed until somebody asks, and nothing where it is silent. */
export function GuidanceNotes({ at }: { readonly at: readonly GuidancePlace[] }) {
  const { deps, words } = useApp();
  const styles = useStyles();
  const notes = guidanceAt(at, deps.pack);
  if (notes.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary>{words.t('guidance.title')}</summary>
      <ul className={styles.list}>
        {notes.map(({ key, rule }) => (
          <li key={key}>
            {words.t(`guidance.${key}`)} <span className={styles.rule}>{words.t('tab.rule', { rule })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The places of each section of the plan; a section that is not listed has no guidance. */
const PLACES_OF_SECTION: Readonly<Record<string, readonly GuidancePlace[]>> = {
  about: ['plan.about'],
  people: ['plan.people'],
  reason: ['plan.reason'],
  working: ['plan.working'],
  outcomes: ['plan.outcomes'],
  agreements: ['plan.agreements'],
  timetable: ['rtt.start', 'ap'],
  review: ['plan.review'],
};

/** The guidance beside a section of the plan. */
export function SectionGuidance({ section }: { readonly section: string }) {
  return <GuidanceNotes at={PLACES_OF_SECTION[section] ?? []} />;
}
