import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Issue } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { WordKey } from '../../i18n/words';
import type { Stored } from '../../workflows/ports';
import { checkSettings, proposeSettings, saveSettings } from '../../workflows/set-up-site';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { issueText } from '../app/issue-text';
import { LanguageSwitch } from '../app/language-switch';
import { useAction } from '../app/use-action';
import { useTitle } from '../app/use-title';
import { ErrorSummary } from '../form/error-summary';
import { NumberField } from '../form/number-field';
import { TextField } from '../form/text-field';
import { Why } from '../status/why';
import { CalendarSummary } from './calendar-summary';
import { RoomList } from './room-list';
import {
  draftOf,
  MAILBOX_KEYS,
  type MailboxKey,
  optionalPlaces,
  readDraft,
  STAFF_KEYS,
  type StaffKey,
} from './settings-draft';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '720px', padding: '0 20px 24px', margin: '0 auto' },
  language: { display: 'flex', justifyContent: 'flex-end', paddingBlockStart: '8px' },
  group: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-end' },
  cell: { flex: '1 1 220px', minWidth: 0 },
});

/** First set-up and later changes: proposed from the authority's pack and the package, confirmed by a person. */
export function SettingsForm(props: { readonly was?: Settings; onSaved(stored: Stored<Settings>): void }) {
  const { ports, deps, words, config } = useApp();
  const styles = useStyles();
  const proposed = useMemo(
    () => props.was ?? proposeSettings(deps, config.suggestedSettings),
    [props.was, deps, config.suggestedSettings],
  );
  const optional = optionalPlaces(deps.pack);
  const [draft, setDraft] = useState(() => draftOf(proposed));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const save = useAction(
    useCallback((settings: Settings) => saveSettings(ports, settings), [ports]),
    props.onSaved,
  );
  const title = words.t(props.was ? 'tab.settings' : 'settings.setUp');
  useTitle([title], issues.length > 0);

  const confirm = () => {
    const read = readDraft(draft, proposed, optional);
    const found = 'issues' in read ? read.issues : checkSettings(ports.limits, read.settings);
    setIssues(found);
    if ('settings' in read && found.every((issue) => issue.effect === 'warn')) save.run(read.settings);
  };
  const errorAt = (path: string) => {
    const issue = issues.find((known) => known.path === path);
    return issue && sentence(issue);
  };
  const text = (key: 'schoolId' | 'schoolName') => (
    <TextField
      id={idOf(key)}
      label={words.t(`settings.${key}`)}
      error={errorAt(key)}
      value={draft[key]}
      onChange={(value) => setDraft({ ...draft, [key]: value })}
    />
  );
  return (
    <main className={styles.form} id="main">
      {/* Before set-up there is no header with it. */}
      {!props.was && (
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
      )}
      <h1>{title}</h1>
      {!props.was && <p>{words.t('settings.intro')}</p>}
      <ErrorSummary errors={issues.map((issue) => ({ fieldId: idOf(issue.path), text: sentence(issue) }))} />
      <fieldset className={styles.group}>
        <legend>
          <h2>{words.t('settings.school')}</h2>
        </legend>
        {text('schoolName')}
        {text('schoolId')}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>
          <h2>{words.t('settings.mailboxes')}</h2>
        </legend>
        {MAILBOX_KEYS.map((key) => (
          <div key={key} className={styles.row}>
            <div className={styles.cell}>
              <TextField
                id={idOf(`mailboxes.${key}`)}
                label={words.t(`settings.mailbox.${key}`)}
                type="email"
                optional={optional.includes(key)}
                error={errorAt(`mailboxes.${key}`)}
                value={draft.mailboxes[key]}
                onChange={(value) => setDraft({ ...draft, mailboxes: { ...draft.mailboxes, [key]: value } })}
              />
            </div>
            <Why about={words.t(`settings.mailbox.${key}`)} reason={whyMailbox(key)} />
          </div>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>
          <h2>{words.t('settings.people')}</h2>
        </legend>
        {STAFF_KEYS.map((key) => (
          <div key={key} className={styles.row}>
            {(['name', 'email'] as const).map((part) => (
              <div key={part} className={styles.cell}>
                <TextField
                  id={idOf(`people.${key}.${part}`)}
                  label={words.t(`settings.person.${part}`, { role: words.t(`tab.role.${key}`) })}
                  optional={optional.includes(key)}
                  isIdentity
                  error={errorAt(`people.${key}.${part}`)}
                  value={draft.people[key][part]}
                  onChange={(value) => setPerson(key, part, value)}
                />
              </div>
            ))}
          </div>
        ))}
      </fieldset>
      <NumberField
        id={idOf('defaultMeetingMinutes')}
        label={words.t('settings.minutes')}
        value={draft.minutes}
        step={15}
        min={15}
        onChange={(minutes) => setDraft({ ...draft, minutes })}
      />
      <RoomList rooms={proposed.rooms ?? []} />
      <CalendarSummary id={idOf('calendar')} calendar={proposed.calendar} />
      {save.failure && <FailureMessage failure={save.failure} onRetry={confirm} />}
      <div>
        <BusyButton busy={save.busy} onClick={confirm}>
          {words.t('settings.save')}
        </BusyButton>
      </div>
    </main>
  );

  function setPerson(key: StaffKey, part: 'name' | 'email', value: string): void {
    setDraft({ ...draft, people: { ...draft.people, [key]: { ...draft.people[key], [part]: value } } });
  }
  function whyMailbox(key: MailboxKey) {
    const { proposedMailboxes } = deps.pack;
    const fromPack = key === 'psp' || key === 'sfs' ? proposedMailboxes?.value[key] : undefined;
    return {
      sentence: words.t(`settings.why.${key}`),
      ...(fromPack ? { facts: [{ name: words.t('settings.fromPack'), value: fromPack }] } : {}),
    };
  }
  function sentence(issue: Issue): string {
    const label = labelAt(issue.path);
    if (issue.code === 'settings.empty') return words.t('settings.empty', { label });
    if (issue.code === 'settings.address') return words.t('settings.address', { label });
    if (issue.code === 'settings.incomplete') return words.t('settings.incomplete');
    return issueText(words, issue);
  }
  function labelAt(path: string): string {
    const [group, key, part] = path.split('.');
    const mailbox = MAILBOX_KEYS.find((known) => group === 'mailboxes' && known === key);
    if (mailbox) return words.t(`settings.mailbox.${mailbox}`);
    const staff = STAFF_KEYS.find((known) => group === 'people' && known === key);
    const place: WordKey = part === 'name' ? 'settings.person.name' : 'settings.person.email';
    if (staff) return words.t(place, { role: words.t(`tab.role.${staff}`) });
    return words.t(path === 'schoolId' ? 'settings.schoolId' : 'settings.schoolName');
  }
}

const idOf = (path: string): string => `settings-${path}`;
