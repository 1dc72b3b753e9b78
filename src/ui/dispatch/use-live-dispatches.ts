import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type Dispatch, isUnderWay } from '../../domain/dispatch/dispatch';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import type { CaseScreen } from '../case/case-screen';

const EVERY_MS = 2_000;

/**
 * While messages of this case are under way, reads them again every two seconds, whoever works them, and announces each
 * change of state once. What waits for a person's decision is left alone, and so is a page that nobody sees.
 */
export function useLiveDispatches(screen: CaseScreen): void {
  const { ports, words } = useApp();
  const { announce } = useAnnounce();
  const latest = useRef(screen);
  latest.current = screen;
  const { dispatches } = screen.file;
  const caseRef = screen.file.case.value.caseRef;
  const underWay = dispatches.some(({ value }) => isUnderWay(value.state));

  useEffect(() => {
    if (!underWay || !caseRef) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      void ports.records.dispatches.ofCase(caseRef).then((read) => {
        const { file, put } = latest.current;
        if (read.ok && hasNews(file.dispatches, read.value.records)) put({ ...file, dispatches: read.value.records });
      });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [underWay, caseRef, ports]);

  const said = useRef<ReadonlyMap<string, Dispatch['state']> | undefined>(undefined);
  useEffect(() => {
    const before = said.current;
    said.current = new Map(dispatches.map(({ id, value }) => [id, value.state]));
    if (!before) return;
    for (const { id, value } of dispatches) {
      if (before.get(id) === value.state) continue;
      const what = words.t(`tab.dispatch.${value.kind}`);
      announce(words.t('sign.sending.changed', { what, state: words.t(`status.sending.${value.state}`) }), {
        polite: true,
        batchId: id,
      });
    }
  }, [dispatches, announce, words]);
}

const hasNews = (shown: readonly Stored<Dispatch>[], read: readonly Stored<Dispatch>[]): boolean =>
  read.length !== shown.length || read.some(({ id, etag }) => shown.find((old) => old.id === id)?.etag !== etag);
