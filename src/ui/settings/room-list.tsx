import type { Settings } from '../../domain/settings/settings';
import { useWords } from '../app/app-context';

/** The rooms that came with the package: what the pane offers for a meeting. */
export function RoomList({ rooms }: { readonly rooms: Settings['rooms'] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('settings.rooms')}</h2>
      {rooms.length > 0 ? (
        <ul>
          {rooms.map(({ name, email }) => (
            <li key={name}>{email ? `${name}, ${email}` : name}</li>
          ))}
        </ul>
      ) : (
        <p>{t('settings.noRooms')}</p>
      )}
    </section>
  );
}
