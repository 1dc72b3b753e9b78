import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../app/app-context';
import { useSettings } from './settings-context';
import { SettingsForm } from './settings-form';

/** The school's settings after set-up: the only place with a Save button (UX A22). */
export function SettingsPage() {
  const { t } = useWords();
  const { stored, put } = useSettings();
  const [saved, setSaved] = useState(false);
  return (
    <>
      {saved && (
        <MessageBar intent="success">
          <MessageBarBody>{t('settings.saved')}</MessageBarBody>
        </MessageBar>
      )}
      <SettingsForm
        was={stored.value}
        onSaved={(next) => {
          put(next);
          setSaved(true);
        }}
      />
    </>
  );
}
