import { useEffect, useRef } from 'react';

/** The keys that work alone, in the order in which Help lists them; each can be typed where nothing is typed. */
export const SINGLE_KEYS = ['/', 'n', 'h', '?'] as const;
export type SingleKey = (typeof SINGLE_KEYS)[number];

const OPEN_LAYER = '[role="dialog"], [role="menu"], [role="listbox"]';

/**
 * Keys of every screen (UX 3): single keys unless switched off, Ctrl+Enter for the nearest primary action, Esc for the
 * nearest way up. Esc leaves open layers to those who drew them, and never takes a person away from a field.
 */
export function useKeys(
  actions: Readonly<Record<SingleKey, () => void>>,
  { single, off }: { readonly single: boolean; readonly off: boolean },
): void {
  const now = useRef({ actions, single });
  now.current = { actions, single };
  useEffect(() => {
    if (off) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) press(event, '[data-primary]');
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector(OPEN_LAYER)) return;
      const key = SINGLE_KEYS.find((known) => known === event.key);
      if (event.key === 'Escape') press(event, '[data-up]');
      if (!key || !now.current.single) return;
      event.preventDefault();
      now.current.actions[key]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [off]);
}

/** Presses the nearest button of that kind: in the same part of the screen first, then further out, never behind a dialog. */
function press(event: KeyboardEvent, selector: string): void {
  let part = event.target instanceof Element ? event.target : document.body;
  const layer = part.closest(OPEN_LAYER);
  while (!part.querySelector(selector) && part !== layer && part.parentElement) part = part.parentElement;
  const button = part.querySelector<HTMLElement>(selector);
  if (!button) return;
  event.preventDefault();
  button.click();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'CANVAS'].includes(target.tagName));
