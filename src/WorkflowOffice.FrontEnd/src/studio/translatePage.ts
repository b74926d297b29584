import { translate } from './translate';

const attributes = ['placeholder', 'title', 'aria-label', 'alt', 'data-label'];

/** What people wrote is never touched: code, editable text, and what is marked. */
const verbatim = 'script, style, textarea, .monaco-editor, [contenteditable="true"], [data-verbatim]';

/**
 * Elsa Studio's labels are English in its package: they are replaced in the page as they appear. The observer runs before the
 * browser paints, so nobody sees the English.
 */
export function translatePage(page: Document) {
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'attributes') translateAttribute(change.target as Element, change.attributeName ?? '');
      else if (change.type === 'characterData') translateText(change.target as Text);
      else change.addedNodes.forEach(translateBelow);
    }
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
}

function translateBelow(node: Node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node as Text);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  for (const name of attributes) {
    translateAttribute(element, name);
    for (const inner of element.querySelectorAll(`[${name}]`)) translateAttribute(inner, name);
  }
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode as Text);
}

function translateText(text: Text) {
  const chinese = translate(text.data);
  if (chinese !== undefined && chinese !== text.data && !text.parentElement?.closest(verbatim)) text.data = chinese;
}

function translateAttribute(element: Element, name: string) {
  const value = element.getAttribute(name);
  const chinese = value === null ? undefined : translate(value);
  if (chinese !== undefined && chinese !== value && !element.closest('.monaco-editor')) element.setAttribute(name, chinese);
}
