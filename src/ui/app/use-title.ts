import { useEffect } from 'react';
import { useWords } from './app-context';

/** The page's title: place, reference, product; never a name. "Error: " first while an error summary is shown. */
export function useTitle(parts: readonly string[], hasErrors = false): void {
  const { t } = useWords();
  const place = parts.filter((part) => part.length > 0).join(', ');
  const title = `${place} – ${t('app.name')}`;
  useEffect(() => {
    document.title = hasErrors ? t('tab.titleWithError', { title }) : title;
  }, [title, hasErrors, t]);
}
