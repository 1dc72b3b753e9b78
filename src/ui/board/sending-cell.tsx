import type { BoardRow } from '../../workflows/load-board';
import { useWords } from '../app/app-context';
import { StatusBadge } from '../status/status-badge';
import { isStatusKey } from '../status/status-looks';
import { Why } from '../status/why';

/** Where this case's messages to the authority stand; a dash when there is none. */
export function SendingCell({ row }: { readonly row: BoardRow }) {
  const { t } = useWords();
  const key = `sending.${row.sending ?? ''}`;
  if (!isStatusKey(key)) return <span>{t('case.sending.none')}</span>;
  return (
    <span>
      <StatusBadge status={key} size="medium" />
      <Why about={t('case.column.sending')} reason={{ sentence: t('case.sending.why') }} />
    </span>
  );
}
