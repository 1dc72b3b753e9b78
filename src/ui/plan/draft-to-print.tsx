import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Plan } from '../../domain/plan/plan';
import type { Settings } from '../../domain/settings/settings';
import { readDraft } from '../../workflows/read-draft';
import { useApp } from '../app/app-context';
import { FrozenSections } from './frozen-sections';

/** The whole draft on paper, in the order of the form; on the screen it is asked section by section instead. */
export function DraftToPrint({ plan, settings }: { readonly plan: Plan; readonly settings: Settings }) {
  const { deps, words } = useApp();
  const isPrinting = useIsPrinting();
  return isPrinting && <FrozenSections plan={readDraft(deps, settings, plan, words)} />;
}

/** True from just before the page is printed until it was, however printing was asked for. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event returns: drawing must not wait.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
