/** Moves an element without loading it anew; newer than TypeScript's description of the browser. */
type Movable = HTMLElement & { moveBefore?: (element: Element, before: Element | null) => void };

/** The designer's page: the one that `designer-start.js` already began to load, or a new one. */
export function openFrame(place: HTMLElement, address: string, title: string): HTMLIFrameElement {
  const early = document.getElementById('designer-early');
  const loading = early?.querySelector('iframe');
  const movable = place as Movable;
  if (loading?.getAttribute('src') === address && place.isConnected && movable.moveBefore) {
    movable.moveBefore(loading, null);
    early?.remove();
    loading.removeAttribute('style');
    loading.title = title;
    return loading;
  }

  early?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'designer-frame';
  frame.title = title;
  frame.src = address;
  place.append(frame);
  return frame;
}
