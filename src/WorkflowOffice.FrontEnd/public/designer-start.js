// 流程设计 opened by its address: the designer's page, which takes longest, starts to load before the office does. The office then moves
// the frame into its place (features/designer/earlyFrame.ts); a browser that would load a moved frame anew goes without.
(() => {
  const page = /^\/designer(?:\/(definitions|instances)(\/[^/]+)?)?\/?$/.exec(location.pathname);
  if (!page || !('moveBefore' in Element.prototype)) return;
  const frame = document.createElement('iframe');
  frame.id = 'designer-early';
  frame.className = 'designer-frame';
  frame.style.cssText = 'border:0;height:100%;inset:0;position:fixed;width:100%';
  frame.src = `/studio/${page[1] ?? 'definitions'}${page[2] ?? ''}${location.search}`;
  // Nobody is signed in, or not for this page: there is nothing to move.
  frame.addEventListener('load', () => frame.contentDocument?.querySelector('base') ?? frame.remove());
  document.body.append(frame);
})();
