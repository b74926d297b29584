interface Monaco {
  editor: { create: (host: HTMLElement, options?: Record<string, unknown>, ...rest: unknown[]) => unknown };
}

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
    },
  });
}
