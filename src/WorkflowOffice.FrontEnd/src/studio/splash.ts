import { loadCodeEditor } from './editor';
import { tellOffice, viewOf } from './view';

const shown = '.mud-table-row, .mud-table-empty-row, .x6-graph, .diagram-designer-wrapper, .elsa-workflow-editor, .mud-splitter, .mud-table-container';

const step = '.x6-node .activity-label';

/** Milliseconds that the first drawing gets for itself. */
const afterDrawing = 4000;

/** Milliseconds after which a page without a step counts as drawn. */
const emptyAfter = 3000;

/** The bar follows the designer's files as they arrive; the splash goes when the page has something to show. */
export function watchSplash() {
  const splash = document.getElementById('studio-splash');
  const done = document.getElementById('studio-splash-done');
  if (!splash || !done) return;
  const expected = 150;
  const progress = new PerformanceObserver(() => {
    const arrived = performance.getEntriesByType('resource').length;
    done.style.width = `${Math.min(98, Math.round((arrived / expected) * 100))}%`;
  });
  progress.observe({ type: 'resource', buffered: true });
  const look = new MutationObserver(() => {
    if (!document.querySelector(shown)) return;
    look.disconnect();
    progress.disconnect();
    splash.remove();
    document.documentElement.dataset['studio'] = 'ready';
    tellOffice({ studio: 'ready' });
    const drawing = viewOf(location.pathname).id !== undefined;
    tellDrawn(drawing);
    if (drawing) setTimeout(() => requestIdleCallback(loadCodeEditor), afterDrawing);
  });
  look.observe(document.body, { childList: true, subtree: true });
}

/** When the steps stand and the page has nothing more to do, the office starts around it (public/designer-start.js). */
function tellDrawn(drawing: boolean) {
  const tell = () => {
    look.disconnect();
    clearTimeout(waiting);
    requestIdleCallback(() => tellOffice({ studio: 'drawn' }), { timeout: emptyAfter });
  };
  const look = new MutationObserver(() => document.querySelector(step) && tell());
  const waiting = setTimeout(tell, drawing ? emptyAfter : 0);
  if (drawing) look.observe(document.body, { childList: true, subtree: true });
}
