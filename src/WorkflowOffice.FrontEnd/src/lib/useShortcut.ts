import { useEffect, useRef } from 'react';

/** Runs an action when a key combination is pressed anywhere on the page. */
export function useShortcut(matches: (event: KeyboardEvent) => boolean, action: (event: KeyboardEvent) => void) {
  const latest = useRef({ matches, action });
  useEffect(() => {
    latest.current = { matches, action };
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !latest.current.matches(event)) return;
      event.preventDefault();
      latest.current.action(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

export const isTyping = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement &&
  (event.target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName));
