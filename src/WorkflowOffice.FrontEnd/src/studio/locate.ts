import { tellOffice, tellVersionAgain } from './view';

interface Step {
  id?: string;
  activities?: Step[];
}

interface Designer {
  selectActivity: (elementId: string, activityId: string) => Promise<void>;
}

let root: Step | undefined;

/** What the Studio shows now; its answers pass through our requests. */
export const remember = (shown: Step | undefined) => {
  root = shown ?? root;
};

/** The step of the outermost drawing that is the wanted one or contains it. */
export function stepOnTheCanvas(drawing: Step | undefined, wanted: string): string | undefined {
  return drawing?.activities?.find((step) => step.id === wanted || JSON.stringify(step).includes(`"id":${JSON.stringify(wanted)}`))?.id;
}

/** The Studio's own module: a second import of the same address is the same module. */
const designer = () =>
  import(/* @vite-ignore */ new URL('_content/Elsa.Studio.Workflows.Designer/designer.entry.js', document.baseURI).href) as Promise<Designer>;

async function locate(wanted: string) {
  const step = stepOnTheCanvas(root, wanted) ?? wanted;
  const drawn = document.getElementById(`activity-${step}`);
  if (!drawn) return false;
  await (await designer()).selectActivity(drawn.id, step);
  tellOffice({ studio: 'located', step });
  return true;
}

/** A finding of the publish check leads to its step: asked by the frame around us, or by the address (`?step=…`) once it is drawn. */
export function watchLocate() {
  window.addEventListener('message', (event: MessageEvent<{ office?: string; step?: string }>) => {
    if (event.origin !== location.origin) return;
    if (event.data?.office === 'locate' && event.data.step) void locate(event.data.step);
    if (event.data?.office === 'hello') tellVersionAgain();
  });
  const wanted = new URLSearchParams(location.search).get('step');
  if (!wanted) return;
  const drawn = new MutationObserver(() => {
    const step = stepOnTheCanvas(root, wanted);
    if (!step || !document.querySelector(`[data-cell-id="${CSS.escape(step)}"]`)) return;
    drawn.disconnect();
    // The Studio fits the drawing to the window when it has drawn it; afterwards is our turn.
    requestAnimationFrame(() => requestAnimationFrame(() => void locate(wanted)));
  });
  drawn.observe(document.body, { childList: true, subtree: true });
}
