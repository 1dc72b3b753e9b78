import { type ReactNode, useMemo } from 'react';
import type { Words } from '../../i18n/words';
import { AppProvider, type AppServices, useWords } from './app-context';
import { HostFrame } from './host-frame';

/** The outermost layer of every surface behind sign-in: the host's frame and the services of this session. */
export function AppFrame(props: {
  readonly services: Omit<AppServices, 'words'>;
  readonly firstWords: Words;
  readonly children: ReactNode;
}) {
  const { services, firstWords, children } = props;
  return (
    <HostFrame host={services.host} wordsOf={services.deps.words} firstWords={firstWords}>
      <Services services={services}>{children}</Services>
    </HostFrame>
  );
}

function Services(props: { readonly services: Omit<AppServices, 'words'>; readonly children: ReactNode }) {
  const { services, children } = props;
  const words = useWords();
  const app = useMemo(() => ({ ...services, words }), [services, words]);
  return <AppProvider value={app}>{children}</AppProvider>;
}
