// 流程设计 opened by its address: the designer, which takes longest, loads alone. Until it has drawn, or somebody touches the page around it,
// the office itself is not started (src/main.ts): in one page they would share one thread. Then the office moves the frame into its place
// (features/designer/earlyFrame.ts); a browser that would load a moved frame anew goes without.
(() => {
  const page = /^\/designer(?:\/(definitions|instances)(\/[^/]+)?)?\/?$/.exec(location.pathname);
  if (!page || !('moveBefore' in Element.prototype)) return;

  // The head, the menu and the bar of the page in outline, so that the frame stands where it will stay.
  const early = document.createElement('div');
  early.id = 'designer-early';
  const part = (style, text = '', name = 'div') => {
    const made = document.createElement(name);
    made.style.cssText = `box-sizing:border-box;position:fixed;${style}`;
    made.textContent = text;
    early.append(made);
    return made;
  };
  part('background:#f5f7fa;inset:0');
  part('background:#16395f;color:#fff;font:600 16px/46px sans-serif;height:46px;inset:0 0 auto;letter-spacing:1px;padding:0 16px', document.title);
  part('background:#fff;border-right:1px solid #d9e0e7;bottom:0;left:0;top:46px;width:177px');
  part('background:#fff;border-bottom:1px solid #d9e0e7;font:600 16px/39px sans-serif;height:41px;left:177px;padding:0 16px;right:0;top:46px', '流程设计');
  const frame = part('border:0;height:calc(100% - 87px);left:177px;top:87px;width:calc(100% - 177px)', '', 'iframe');
  frame.className = 'designer-frame';
  frame.src = `/studio/${page[1] ?? 'definitions'}${page[2] ?? ''}${location.search}`;

  const messages = [];
  const wanted = new AbortController();
  const { signal } = wanted;
  const drawn = new Promise((resolve) => signal.addEventListener('abort', resolve));
  const start = () => wanted.abort();
  // What the designer says before the office listens is kept for it.
  const hear = (event) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    messages.push(event.data);
    if (!['version', 'ready'].includes(event.data?.studio)) start();
  };
  addEventListener('message', hear);
  addEventListener('pointerdown', start, { signal });
  addEventListener('keydown', start, { signal });
  frame.addEventListener('load', () => {
    if (frame.contentDocument?.querySelector('base')) return;
    // Nobody is signed in, or not for this page: there is nothing to move.
    early.remove();
    start();
  });
  const patience = 20_000;
  setTimeout(start, patience);

  globalThis.designerEarly = {
    drawn,
    takeMessages: () => {
      removeEventListener('message', hear);
      return messages.splice(0);
    },
  };
  document.body.append(early);
})();
