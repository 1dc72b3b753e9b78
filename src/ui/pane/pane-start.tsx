import { lazy, Suspense } from 'react';
import type { Failure } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { Language, Words } from '../../i18n/words';
import type { OpenAppointment } from '../../workflows/host-ports';
import type { AppServices } from '../app/app-context';
import { AppFrame } from '../app/app-frame';
import { failureText } from '../app/issue-text';
import { Shell, type Start, StartPage } from '../app/start-page';

/** Fetched while the person is signed in silently: the list of cases cannot be drawn before that anyway. */
const BookingPane = lazy(() => import('./booking-pane').then((module) => ({ default: module.BookingPane })));

/** What the entry makes before a screen can work. */
export interface PaneServices {
  readonly services: Omit<AppServices, 'words'>;
  readonly settings: Settings;
  readonly appointment: OpenAppointment;
}

/** The pane from its first moment: loading, then booking, or what keeps it from starting. */
export function PaneStart(props: {
  readonly start: Start<PaneServices>;
  words(language: Language): Promise<Words>;
  readonly language: Language;
}) {
  return (
    <StartPage {...props} sentence={startProblemText}>
      {({ services, settings, appointment }, words) => (
        <AppFrame services={services} firstWords={words}>
          <Suspense fallback={<Shell />}>
            <BookingPane settings={settings} appointment={appointment} />
          </Suspense>
        </AppFrame>
      )}
    </StartPage>
  );
}

/** What keeps the pane from starting, and what to do; other failures have their usual words. */
function startProblemText(words: Words, failure: Failure): string {
  switch (failure.kind) {
    case 'unsupported':
      return words.t(failure.capability === 'openAppointment' ? 'pane.start.noAppointment' : 'pane.start.notOutlook');
    case 'notFound':
      return words.t('pane.start.notSetUp');
    case 'invalid':
      return words.t('pane.start.notConfigured');
    case 'signedOut':
      return words.t('pane.start.signIn');
    default:
      return failureText(words, failure);
  }
}
