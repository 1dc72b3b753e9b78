import { Button } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useWords } from './app-context';
import { usePreferences } from './preferences';

/** Shows references and initials only while somebody may look over the shoulder. */
export function HideNamesSwitch() {
  const { t } = useWords();
  const { hideNames, chooseHideNames } = usePreferences();
  return (
    <Button
      appearance="subtle"
      icon={hideNames ? <EyeOffRegular /> : <EyeRegular />}
      onClick={() => chooseHideNames(!hideNames)}
    >
      {t(hideNames ? 'tab.showNames' : 'tab.hideNames')}
    </Button>
  );
}
