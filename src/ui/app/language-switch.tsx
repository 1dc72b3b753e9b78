import { Button } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useWords } from './app-context';
import { usePreferences } from './preferences';

/** Leads to the other language, in the words of that language. */
export function LanguageSwitch() {
  const words = useWords();
  const { chooseLanguage } = usePreferences();
  const other = words.language === 'en' ? 'cy' : 'en';
  return (
    <Button appearance="subtle" icon={<LocalLanguageRegular />} lang={other} onClick={() => chooseLanguage(other)}>
      {words.t('app.language.other')}
    </Button>
  );
}
