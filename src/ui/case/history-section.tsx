import { makeStyles } from '@fluentui/react-components';
import { dayOf, wallTimeOf } from '../../domain/date/zone';
import type { Words } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { useShownName, useShownText } from '../app/preferences';
import type { CaseScreen } from './case-screen';
import { historyFacts } from './history-facts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px', maxWidth: '720px' },
  line: { margin: 0 },
});

/** A step of a case is its own reason: its number says nothing to a person. */
const TRANSITION = /^T\d+$/;

/** Who did what, when and why, newest first; the chain of entries is checked when the case is read (A20). */
export function HistorySection({ screen }: { readonly screen: CaseScreen }) {
  const words = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const shownText = useShownText();
  const entries = [...screen.file.history].sort((a, b) => b.value.sequence - a.value.sequence);
  return (
    <section>
      <h2>{words.t('case.section.history')}</h2>
      <p>{words.t(screen.file.chainBroken ? 'case.history.broken' : 'case.history.whole', { all: entries.length })}</p>
      <ol className={styles.list} reversed>
        {entries.map(({ id, value }) => (
          <li key={id}>
            <p className={styles.line}>
              <strong>{what(words, value.what)}</strong>
            </p>
            <p className={styles.line}>
              {words.t('case.history.when', {
                date: words.date(dayOf(value.at), 'full'),
                time: words.time(wallTimeOf(value.at)),
                name: shown(value.by),
              })}
            </p>
            {historyFacts(words, value).map((fact) => (
              <p key={fact} className={styles.line}>
                {fact}
              </p>
            ))}
            {value.why !== '' && !TRANSITION.test(value.why) && (
              <p className={styles.line}>{words.t('case.history.why', { why: shownText(value.why) })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An entry of a newer version may have no words here yet: it is named, not hidden. */
function what(words: Words, code: string): string {
  const key = `history.${code}`;
  return words.has(key) ? words.t(key) : words.t('case.history.other', { code });
}
