import { useFrameHidden } from './frame-visibility';
import { usePreferences } from './preferences';
import { useRouter } from './router';
import { useKeys } from './use-keys';

/** The box that `/` leads to. */
export const SEARCH_ID = 'board-search';

/** What the keys of every screen do. While a signer has the device they do nothing. */
export function useHeaderKeys(openHelp: () => void): void {
  const { go } = useRouter();
  const { hideNames, chooseHideNames, singleKeys } = usePreferences();
  const off = useFrameHidden();
  const search = () => {
    const box = document.getElementById(SEARCH_ID);
    if (box) box.focus();
    else go({ place: 'board' });
  };
  useKeys(
    { '/': search, n: () => go({ place: 'new' }), h: () => chooseHideNames(!hideNames), '?': openHelp },
    { single: singleKeys, off },
  );
}
