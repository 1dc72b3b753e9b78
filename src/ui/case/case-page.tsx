import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback, useEffect, useMemo } from 'react';
import type { CaseRef } from '../../domain/case/case';
import { isOpenDispatch } from '../../domain/dispatch/dispatch';
import { type CaseFile, loadCase } from '../../workflows/load-case';
import { useApp } from '../app/app-context';
import { useFrameHidden } from '../app/frame-visibility';
import { Loaded } from '../app/loaded';
import { IdentityProvider, useShownName } from '../app/preferences';
import type { CaseSection } from '../app/route';
import { useRouter } from '../app/router';
import { useLoad } from '../app/use-load';
import { useTitle } from '../app/use-title';
import { PlanPage } from '../plan/plan-page';
import { useDueQueue } from '../queue/due-queue-context';
import { useSettings } from '../settings/settings-context';
import { SignSection } from '../sign/sign-section';
import { StatusBadge } from '../status/status-badge';
import { CaseNav } from './case-nav';
import { CaseOverview } from './case-overview';
import type { CaseScreen } from './case-screen';
import { ContributionsSection } from './contributions-section';
import { DetailsSection } from './details-section';
import { HistorySection } from './history-section';
import { identityIn } from './identity-in';
import { MeetingsSection } from './meetings-section';

const useStyles = makeStyles({
  page: {
    padding: '0 20px 24px',
    '@media (max-width: 479px)': { padding: '0 12px 24px' },
    '@media print': { padding: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', marginBottom: '12px' },
  columns: {
    display: 'grid',
    gap: '12px 32px',
    '@media (min-width: 1024px)': { gridTemplateColumns: '200px minmax(0, 1fr)' },
  },
  back: { marginInlineStart: '-12px', '@media print': { display: 'none' } },
});

/** One case: its header and one of its sections. */
export function CasePage(props: { readonly caseRef: CaseRef; readonly section: CaseSection }) {
  const { ports, words } = useApp();
  const styles = useStyles();
  const { back } = useRouter();
  const { stored: settings } = useSettings();
  const { passes, report } = useDueQueue();
  const alone = useFrameHidden();
  const load = useLoad(useCallback(() => loadCase(ports, props.caseRef), [ports, props.caseRef]));
  const { reload, value } = load;
  const waits = value !== undefined && mayMoveByItself(value);
  useTitle([words.t(`case.section.${props.section}`), props.caseRef]);
  useEffect(() => {
    if (waits && (passes > 1 || report?.changed)) reload();
  }, [passes, report, waits, reload]);

  return (
    <main className={styles.page} id="main">
      {!alone && (
        <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} data-up onClick={back}>
          {words.t('tab.back')}
        </Button>
      )}
      <Loaded load={load} lines={6}>
        {(file) => (
          <IdentityProvider value={identityIn(file, settings.value)}>
            {!alone && <CaseHeader file={file} caseRef={props.caseRef} />}
            {file.chainBroken && !alone && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{words.t('case.history.broken')}</MessageBarBody>
              </MessageBar>
            )}
            <div className={alone ? undefined : styles.columns}>
              {!alone && <CaseNav caseRef={props.caseRef} section={props.section} />}
              <SectionOf
                section={props.section}
                screen={{ file, settings: settings.value, put: load.put, reload: load.reload }}
              />
            </div>
          </IdentityProvider>
        )}
      </Loaded>
    </main>
  );
}

/** A pass of the queue may change it: messages under way, or a last signature whose plan is not in force yet. */
function mayMoveByItself({ case: kase, dispatches }: CaseFile): boolean {
  return kase.value.state === 'awaitingSignatures' || dispatches.some(({ value }) => isOpenDispatch(value.state));
}

function CaseHeader({ file, caseRef }: { readonly file: CaseFile; readonly caseRef: CaseRef }) {
  const styles = useStyles();
  const shown = useShownName();
  const { pupil, state } = file.case.value;
  return (
    <div className={styles.head}>
      <h1>
        {caseRef} {shown(pupil.name)}
      </h1>
      <StatusBadge status={`case.${state}`} />
    </div>
  );
}

function SectionOf({ section, screen }: { readonly section: CaseSection; readonly screen: CaseScreen }) {
  const { file, settings, put, reload } = screen;
  const stable = useMemo(() => ({ file, settings, put, reload }), [file, settings, put, reload]);
  switch (section) {
    case 'overview':
      return <CaseOverview screen={stable} />;
    case 'contributions':
      return <ContributionsSection screen={stable} />;
    case 'meetings':
      return <MeetingsSection screen={stable} />;
    case 'plan':
      return <PlanPage screen={stable} />;
    case 'sign':
      return <SignSection screen={stable} />;
    case 'details':
      return <DetailsSection screen={stable} />;
    case 'history':
      return <HistorySection screen={stable} />;
  }
}
