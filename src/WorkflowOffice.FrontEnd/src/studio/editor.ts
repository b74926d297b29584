interface Monaco {
  editor: { create: (host: HTMLElement, options?: Record<string, unknown>, ...rest: unknown[]) => unknown };
}

type Call = (...parameters: unknown[]) => unknown;

/** What BlazorMonaco calls in the page; the Studio awaits each of these calls. */
interface BlazorMonaco {
  editor?: Record<string, Call>;
  languages?: Record<string, Call>;
}

const folder = '_content/BlazorMonaco/lib/monaco-editor/min/vs';

/** The calls that need the code editor itself; all others are about an editor that was created by one of them. */
const needing = /^(create\w*|colorize\w*|defineTheme|setTheme|setModelLanguage|setModelMarkers|removeAllMarkers|getModelMarkers|getModels|remeasureFonts|register\w+)$/;

let arrived: (monaco: Monaco) => void = () => undefined;
const ready = new Promise<Monaco>((resolve) => {
  arrived = resolve;
});
let asked = false;

/** The code editor's own menus exist in English only: it does without them. */
export function quietCodeEditor() {
  let monaco: Monaco | undefined;
  Object.defineProperty(globalThis, 'monaco', {
    configurable: true,
    get: () => monaco,
    set: (value: Monaco | undefined) => {
      monaco = value;
      if (!value?.editor) return;
      const create = value.editor.create;
      value.editor.create = (host, options, ...rest) => create(host, { ...options, contextmenu: false, accessibilitySupport: 'off' }, ...rest);
      arrived(value);
    },
  });
}

/** Three and a half megabytes of script that a drawing does not need: they come when it is drawn, or when the first code editor is asked for. */
export function loadCodeEditor() {
  if (asked) return;
  asked = true;
  for (const file of ['loader.js', 'editor/editor.main.js']) {
    const script = document.createElement('script');
    script.src = `${folder}/${file}`;
    script.async = false;
    document.head.append(script);
  }
}

/** Lets the calls of BlazorMonaco wait for the code editor. Runs after its script and before Blazor starts. */
export function awaitCodeEditor() {
  const blazor = (globalThis as { blazorMonaco?: BlazorMonaco }).blazorMonaco;
  for (const part of [blazor?.editor, blazor?.languages]) {
    for (const [name, call] of Object.entries(part ?? {})) {
      if (!part || typeof call !== 'function' || !needing.test(name)) continue;
      part[name] = function (this: unknown, ...parameters) {
        if ('monaco' in globalThis && (globalThis as { monaco?: Monaco }).monaco) return call.apply(this, parameters);
        loadCodeEditor();
        return ready.then(() => call.apply(this, parameters));
      };
    }
  }
}
