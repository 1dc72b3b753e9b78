import { lazy, Suspense, useCallback, useState } from 'react';
import { ok, type Result } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { AppointmentContent, OpenAppointment } from '../../workflows/host-ports';
import { loadBoard } from '../../workflows/load-board';
import { useApp } from '../app/app-context';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/use-load';
import { useTitle } from '../app/use-title';
import { DueQueueProvider, useDueQueue } from '../queue/due-queue-context';
import { CaseStep } from './case-step';
import { draftFor, keptDraft, type PaneDraft, readDraft } from './pane-draft';
import { PaneFrame } from './pane-frame';
import { stepLabel } from './step-label';
import { useReloadAfter } from './use-reload-after';

/** Fetched once the list of cases is on screen. */
const CaseSteps = lazy(() => import('./case-steps').then((module) => ({ default: module.CaseSteps })));

interface PaneProps {
  readonly settings: Settings;
  readonly appointment: OpenAppointment;
}

interface PaneStart {
  readonly content: AppointmentContent;
  readonly kept: Readonly<Record<string, string>>;
}

/** The pane with the due queue running beside it: it adopts the event that was sent, here or in an earlier session. */
export function BookingPane(props: PaneProps) {
  return (
    <DueQueueProvider>
      <PaneOfAppointment {...props} />
    </DueQueueProvider>
  );
}

/** Books the planning meeting of a case from the appointment that is open in Outlook (DESIGN 4, UX C2). */
function PaneOfAppointment(props: PaneProps) {
  const { words } = useApp();
  const { appointment } = props;
  useTitle([words.t('pane.title')]);
  const read = useCallback(async (): Promise<Result<PaneStart>> => {
    const [content, kept] = await Promise.all([appointment.read(), appointment.kept()]);
    if (!content.ok) return content;
    if (!kept.ok) return kept;
    return ok({ content: content.value, kept: kept.value });
  }, [appointment]);
  const start = useLoad(read);
  if (start.value === undefined) {
    return (
      <PaneFrame heading={words.t('pane.title')}>
        <Loaded load={start}>{() => null}</Loaded>
      </PaneFrame>
    );
  }
  return <StartedPane {...props} start={start.value} />;
}

function StartedPane(props: PaneProps & { readonly start: PaneStart }) {
  const { settings, appointment, start } = props;
  const { ports, words } = useApp();
  const { passes } = useDueQueue();
  const board = useLoad(useCallback(() => loadBoard(ports), [ports]));
  useReloadAfter(passes, board.reload);
  const [draft, setDraft] = useState(() => readDraft(start.kept));
  const change = useCallback(
    (next: PaneDraft) => {
      setDraft(next);
      // Losing this only means that a pane opened again starts at the first step.
      void appointment.keep(keptDraft(next));
    },
    [appointment],
  );
  if (draft.caseRef === undefined || draft.step === 'case') {
    return (
      <PaneFrame heading={words.t('pane.title')} step={stepLabel(words, 'case')}>
        <Loaded load={board}>
          {(cases) => <CaseStep board={cases} onChoose={(caseRef) => change(draftFor(caseRef))} />}
        </Loaded>
      </PaneFrame>
    );
  }
  return (
    <Suspense fallback={<PaneFrame heading={draft.caseRef}>{null}</PaneFrame>}>
      <CaseSteps
        key={draft.caseRef}
        caseRef={draft.caseRef}
        draft={draft}
        settings={settings}
        appointment={appointment}
        kept={start.kept}
        content={start.content}
        onDraft={change}
      />
    </Suspense>
  );
}
