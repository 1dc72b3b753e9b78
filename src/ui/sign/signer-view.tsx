import { Button, MessageBar, MessageBarBody, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import type { SignatureNeed, Signer } from '../../domain/signature/needed-signatures';
import type { Mark } from '../../domain/signature/signature';
import type { CaseFile } from '../../workflows/load-case';
import { type SignInput, signPlan } from '../../workflows/sign-plan';
import { useApp } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { FailureMessage } from '../app/failure-message';
import { useStandsAlone } from '../app/frame-visibility';
import { LanguageSwitch } from '../app/language-switch';
import { useAction } from '../app/use-action';
import { useTitle } from '../app/use-title';
import { LongTextField } from '../form/long-text-field';
import { TextField } from '../form/text-field';
import { FrozenSections } from '../plan/frozen-sections';
import { DrawnMark } from './drawn-mark';
import { GiveBack } from './give-back';

const useStyles = makeStyles({
  page: { padding: '16px 20px', maxWidth: '720px', margin: '0 auto', display: 'grid', gap: '16px' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
  statement: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '12px',
    '& button': { minHeight: '44px' },
    '@media (max-width: 479px)': { flexDirection: 'column' },
  },
  plan: { '& summary': { minHeight: '44px', display: 'flex', alignItems: 'center', cursor: 'pointer' } },
});

/** One person's own screen: what is signed, the statement, and the three ways out. Nothing else is shown (A11). */
export function SignerView(props: {
  readonly file: CaseFile;
  readonly plan: Plan;
  readonly line: SignatureNeed;
  readonly signer: Signer;
  onRecorded(result: { readonly file: CaseFile; readonly complete: boolean }): void;
  onGivenBack(): void;
}) {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const { file, plan, line, signer } = props;
  const [way, setWay] = useState<'draw' | 'type'>('draw');
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [typed, setTyped] = useState('');
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [step, setStep] = useState<'sign' | 'signed' | 'givenBack'>('sign');
  const heading = useRef<HTMLHeadingElement>(null);
  useStandsAlone();
  useTitle([words.t('sign.signer.title'), plan.caseRef]);
  useEffect(() => heading.current?.focus(), []);
  const record = useAction(
    useCallback((input: SignInput) => signPlan(ports, deps, file, input), [ports, deps, file]),
    (result) => {
      setStep('signed');
      props.onRecorded(result);
    },
  );
  const send = (outcome: SignInput['outcome']) =>
    record.run({
      line: line.line,
      personId: signer.personId,
      outcome,
      date: ports.clock.today(),
      language: plan.frozen?.language ?? words.language,
    });
  const mark = way === 'draw' ? drawnMark(strokes) : typedMark(typed);
  const isMissing = isAsked && (refusing ? reason.trim() === '' : mark === undefined);
  const sign = () => {
    setAsked(true);
    if (mark) send({ kind: 'signed', method: 'device', mark });
  };
  const refuse = () => {
    setAsked(true);
    if (reason.trim()) send({ kind: 'declined', reason: reason.trim() });
  };

  const switchTo = (toRefusal: boolean) => {
    setAsked(false);
    setRefusing(toRefusal);
  };
  if (step !== 'sign') return <GiveBack signed={step === 'signed'} onConfirmed={props.onGivenBack} />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {words.t('sign.signer.for', { name: signer.name })}
        </h1>
        <LanguageSwitch />
      </div>
      {plan.frozen && plan.frozen.language !== words.language && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.t(`sign.signer.planIn.${plan.frozen.language}`)}</MessageBarBody>
        </MessageBar>
      )}
      <details className={styles.plan} open>
        <summary>{words.t('sign.signer.read')}</summary>
        {plan.frozen && <FrozenSections plan={plan.frozen} heading="h2" />}
      </details>
      {plan.frozen && (
        <p className={styles.statement} lang={plan.frozen.language}>
          {plan.frozen.statement}
        </p>
      )}
      {refusing ? (
        <LongTextField
          id="refusal"
          label={words.t('sign.signer.reason')}
          hint={words.t('sign.signer.reasonHint')}
          max={500}
          error={isMissing ? words.t('sign.signer.reasonMissing') : undefined}
          value={reason}
          onChange={setReason}
        />
      ) : (
        <section aria-label={words.t('sign.signer.title')}>
          <TabList selectedValue={way} onTabSelect={(_, data) => setWay(data.value === 'type' ? 'type' : 'draw')}>
            <Tab value="draw">{words.t('sign.signer.draw')}</Tab>
            <Tab value="type">{words.t('sign.signer.type')}</Tab>
          </TabList>
          {way === 'draw' ? (
            <DrawnMark strokes={strokes} onChange={setStrokes} />
          ) : (
            <TextField
              id="typed-name"
              label={words.t('sign.signer.name')}
              value={typed}
              onChange={setTyped}
              input={{ autoComplete: 'off', maxLength: 120, size: 'large' }}
            />
          )}
          {isMissing && (
            <MessageBar intent="error">
              <MessageBarBody>{words.t('sign.signer.empty')}</MessageBarBody>
            </MessageBar>
          )}
        </section>
      )}
      {record.failure && <FailureMessage failure={record.failure} onRetry={refusing ? refuse : sign} />}
      <div className={styles.buttons}>
        {refusing ? (
          <>
            <Button onClick={() => switchTo(false)}>{words.t('tab.back')}</Button>
            <BusyButton busy={record.busy} onClick={refuse}>
              {words.t('sign.signer.recordRefusal')}
            </BusyButton>
          </>
        ) : (
          <>
            <Button onClick={() => switchTo(true)}>{words.t('sign.signer.disagree')}</Button>
            <Button onClick={() => setStep('givenBack')}>{words.t('sign.signer.giveBack')}</Button>
            <BusyButton busy={record.busy} onClick={sign}>
              {words.t('sign.signer.sign')}
            </BusyButton>
          </>
        )}
      </div>
    </div>
  );
}

type Strokes = Extract<Mark, { kind: 'drawn' }>['strokes'];

const drawnMark = (strokes: Strokes): Mark | undefined => (strokes.length > 0 ? { kind: 'drawn', strokes } : undefined);

const typedMark = (text: string): Mark | undefined =>
  text.trim() === '' ? undefined : { kind: 'typed', name: text.trim() };
