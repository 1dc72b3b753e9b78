import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Signer } from '../../domain/signature/needed-signatures';
import type { SignatureLineProgress } from '../../domain/signature/signature-progress';
import type { CaseFile } from '../../workflows/load-case';
import { type SignInput, signPlan } from '../../workflows/sign-plan';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useShownText } from '../app/preferences';
import { useAction } from '../app/use-action';
import type { CaseScreen } from '../case/case-screen';
import { TextField } from '../form/text-field';
import { StatusBadge } from '../status/status-badge';
import { Why } from '../status/why';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** One line of signatures: how it stands, why it is needed, and whom the device can be handed to. */
export function SignatureRow(props: {
  readonly line: SignatureLineProgress;
  readonly open: boolean;
  /** The next line that waits: the only one in the brand colour. */
  readonly first: boolean;
  readonly screen: CaseScreen;
  shown(name: string): string;
  onHandOver(signer: Signer): void;
  onRecorded(result: { readonly file: CaseFile; readonly complete: boolean }): void;
}) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const shownText = useShownText();
  const { line, shown } = props;
  const { need, state, signature } = line;
  const name = words.t(`sign.line.${need.line}`);
  const isMe = ({ personId }: Signer) =>
    props.screen.file.case.value.people.some(({ id, email }) => id === personId && email === ports.session.me.email);
  const waits = props.open && state !== 'signed' && state !== 'notSigned';
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <StatusBadge status={`signature.${state}`} />
        <Why about={name} reason={{ sentence: words.t(`sign.why.${need.why}`), rule: need.rule }} />
      </div>
      {signature && (
        <p className={styles.line}>
          {words.t('sign.by', {
            name: shown(signature.signerName),
            capacity: words.t(`sign.capacity.${signature.capacity}`),
            date: words.date(signature.date, 'long'),
          })}
        </p>
      )}
      {signature && signature.outcome.kind !== 'signed' && (
        <p className={styles.line}>{words.t('sign.because', { reason: shownText(signature.outcome.reason) })}</p>
      )}
      {waits && need.whoMay.length === 0 && <p className={styles.line}>{words.t('sign.nobody')}</p>}
      {waits && (
        <div className={styles.buttons}>
          {need.whoMay.map((signer) => (
            <Button
              key={signer.personId}
              appearance={props.first && signer === need.whoMay[0] ? 'primary' : 'secondary'}
              onClick={() => props.onHandOver(signer)}
            >
              {words.t(isMe(signer) ? 'sign.signMyself' : 'sign.handOver', { name: shown(signer.name) })}
            </Button>
          ))}
        </div>
      )}
      {waits && need.reasonSuffices && need.whoMay[0] && <NotSigned {...props} signer={need.whoMay[0]} />}
    </li>
  );
}

/** The pupil's line may carry a reason instead (age, declined, absent): recorded by staff. */
function NotSigned(props: Parameters<typeof SignatureRow>[0] & { readonly signer: Signer }) {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { file } = props.screen;
  const record = useAction(
    useCallback((input: SignInput) => signPlan(ports, deps, file, input), [ports, deps, file]),
    props.onRecorded,
  );
  if (!open) return <Button onClick={() => setOpen(true)}>{words.t('sign.notSigned.open')}</Button>;
  const save = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    record.run({
      line: props.line.need.line,
      personId: props.signer.personId,
      outcome: { kind: 'notSigned', reason: reason.trim() },
      date: ports.clock.today(),
      language: words.language,
    });
  };
  return (
    <div className={styles.row}>
      <TextField
        id={`not-signed-${props.line.need.line}`}
        label={words.t('sign.notSigned.reason')}
        hint={words.t('sign.notSigned.hint')}
        error={missing ? words.t('sign.notSigned.missing') : undefined}
        value={reason}
        onChange={setReason}
      />
      {record.failure && <FailureMessage failure={record.failure} onRetry={save} />}
      <BusyButton busy={record.busy} appearance="secondary" onClick={save}>
        {words.t('sign.notSigned.record')}
      </BusyButton>
    </div>
  );
}
