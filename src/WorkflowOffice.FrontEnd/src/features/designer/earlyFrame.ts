/** Moves an element without loading it anew; newer than TypeScript's description of the browser. */
type Movable = HTMLElement & { moveBefore?: (element: Element, before: Element | null) => void };

/** The designer's page: the one that `designer-start.js` already began to load, or a new one. */
export function openFrame(place: HTMLElement, address: string, title: string): HTMLIFrameElement {
  const early = document.getElementById('designer-early');
  const movable = place as Movable;
  if (early instanceof HTMLIFrameElement && early.getAttribute('src') === address && place.isConnected && movable.moveBefore) {
    movable.moveBefore(early, null);
    early.removeAttribute('id');
    early.removeAttribute('style');
    early.title = title;
    return early;
  }

  early?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'designer-frame';
  frame.title = title;
  frame.src = address;
  place.append(frame);
  return frame;
}
