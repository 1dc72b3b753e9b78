import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';

interface Frame {
  readonly hidden: boolean;
  hide(hidden: boolean): void;
}
const FrameContext = createContext<Frame>({ hidden: false, hide: () => undefined });

/** Draws the header around a page, unless the page asks to stand alone (the signer's view). */
export function FrameVisibility(props: { readonly header: ReactNode; readonly children: ReactNode }) {
  const [hidden, hide] = useState(false);
  const frame = useMemo(() => ({ hidden, hide }), [hidden]);
  return (
    <FrameContext.Provider value={frame}>
      {!hidden && props.header}
      {props.children}
    </FrameContext.Provider>
  );
}

/** True while a page stands alone: whoever draws something around it leaves that out. */
export const useFrameHidden = (): boolean => useContext(FrameContext).hidden;

/** While mounted, nothing but this page is shown: the frame is gone before the page is painted. */
export function useStandsAlone(): void {
  const { hide } = useContext(FrameContext);
  useLayoutEffect(() => {
    hide(true);
    return () => hide(false);
  }, [hide]);
}
