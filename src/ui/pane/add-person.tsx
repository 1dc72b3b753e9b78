import { useState } from 'react';
import type { Case } from '../../domain/case/case';
import { type CasePerson, EmailAddressSchema, type Role } from '../../domain/person/person';
import { changeCase } from '../../workflows/change-case';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useAction } from '../app/use-action';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';

/** Roles that an organiser adds for a meeting; everybody else is named when the case is opened. */
const ROLES = ['partner', 'keyAdult', 'chosenAdult', 'socialWorker', 'fosterCarer', 'wbs', 'other'] as const;

/** Adds somebody to the people of the case: only they may be mailed about it (RELIABILITY 6.1). */
export function AddPerson(props: {
  readonly kase: Stored<Case>;
  onCase(kase: Stored<Case>): void;
  onAdded(personId: string): void;
}) {
  const { kase, onCase, onAdded } = props;
  const { words, ports } = useApp();
  const { t } = words;
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [role, setRole] = useState<Role | undefined>();
  const [checked, setChecked] = useState(false);
  const email = EmailAddressSchema.safeParse(address.trim());
  const add = useAction(
    async (person: CasePerson) => {
      const changed = await changeCase(ports, kase, { people: [...kase.value.people, person] }, 'factsChanged');
      return changed.ok ? { ok: true as const, value: { changed: changed.value, person } } : changed;
    },
    ({ changed, person }) => {
      onCase(changed);
      onAdded(person.id);
      setName('');
      setAddress('');
      setChecked(false);
    },
  );
  const isThere = email.success && kase.value.people.some((person) => person.email === email.data);
  const press = () => {
    setChecked(true);
    if (!email.success || isThere || !role || name.trim() === '') return;
    add.run({ id: ports.ids.fresh(), name: name.trim(), role, email: email.data });
  };
  const wanting = (isWanting: boolean, sentence: string) => (checked && isWanting ? sentence : undefined);
  return (
    <>
      <TextField
        id="add-name"
        label={t('pane.add.name')}
        value={name}
        onChange={setName}
        error={wanting(name.trim() === '', t('pane.add.nameMissing'))}
      />
      <SelectField<Role>
        id="add-role"
        label={t('pane.add.role')}
        empty={t('pane.add.chooseRole')}
        choices={ROLES.map((value) => ({ value, label: t(`tab.role.${value}`) }))}
        value={role}
        onChange={setRole}
        error={wanting(!role, t('pane.add.roleMissing'))}
      />
      <TextField
        id="add-address"
        label={t('pane.add.address')}
        type="email"
        value={address}
        onChange={setAddress}
        error={wanting(!email.success || isThere, t(isThere ? 'pane.add.alreadyThere' : 'pane.add.addressWrong'))}
      />
      {add.failure && <FailureMessage failure={add.failure} />}
      <BusyButton appearance="secondary" busy={add.busy} onClick={press}>
        {t('pane.add.press')}
      </BusyButton>
    </>
  );
}
