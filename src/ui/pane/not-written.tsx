import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { WordKey } from '../../i18n/words';
import { useWords } from '../app/app-context';

const FIELDS: Readonly<Record<string, WordKey>> = {
  subject: 'pane.notWritten.subject',
  body: 'pane.notWritten.body',
  time: 'pane.notWritten.time',
  room: 'pane.notWritten.room',
  private: 'pane.notWritten.private',
};

/** Outlook drops some addresses and fields without a word: they are named, and addresses can be copied by hand. */
export function NotWritten({ names }: { readonly names: readonly string[] }) {
  const { t } = useWords();
  if (names.length === 0) return null;
  const addresses = names.filter((name) => FIELDS[name] === undefined);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul>
          {names.map((name) => {
            const key = FIELDS[name];
            return key && <li key={name}>{t(key)}</li>;
          })}
          {addresses.length > 0 && <li>{t('pane.notWritten.addresses', { addresses: addresses.join('; ') })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
