import { fieldName, selectedType } from './activities';
import { translate, translateMenu } from './translate';

const attributes = ['placeholder', 'title', 'aria-label', 'alt', 'data-label'];

/** What people wrote is never touched: code, editable text, and what is marked. */
const verbatim = [
  'script, style, textarea, pre, .monaco-editor, [contenteditable="true"], .activity-label, .activity-description',
  'elsa-workflow-definition-editor tbody.mud-table-body td:first-child',
  ...['Name', 'Description', 'Value'].map((column) => `td[data-label="${translate(column)}"]`),
].join();

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
  translateChoices();
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
  const chinese = menuLabel(text) ?? translate(text.data) ?? fieldLabel(text);
  if (chinese !== undefined && chinese !== text.data && !text.parentElement?.closest(verbatim)) text.data = chinese;
}

const menuLabel = (text: Text) => (text.parentElement?.closest('.mud-menu-item') ? translateMenu(text.data) : undefined);

/** The label of a field that stands under the name it has in the step's JSON. */
const fieldLabel = (text: Text) =>
  /^[A-Z][A-Za-z]+$/.test(text.data) && text.parentElement?.closest('label') ? fieldName(text.data, selectedType()) : undefined;

function translateAttribute(element: Element, name: string) {
  const value = element.getAttribute(name);
  const chinese = value === null ? undefined : translate(value);
  if (chinese !== undefined && chinese !== value && !element.closest('.monaco-editor')) element.setAttribute(name, chinese);
}

/** What a list shows as chosen is the value of a read-only input, which no observer sees: it is replaced once the input is complete. */
function translateChoices() {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  if (!value?.get || !value.set) return;
  const { get, set } = value as Required<Pick<PropertyDescriptor, 'get' | 'set'>>;
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    ...value,
    set(this: HTMLInputElement, text: string) {
      set.call(this, text);
      queueMicrotask(() => (this.readOnly ? translateChoice(this, get, set) : proposeName(this, get, set)));
    },
  });
}

function translateChoice(input: HTMLInputElement, get: () => string, set: (text: string) => void) {
  const chinese = translate(String(get.call(input)));
  if (chinese !== undefined) set.call(input, chinese);
}

/** The names that the Studio proposes for what is new are English: it is told the Chinese ones as if they had been typed. */
function proposeName(input: HTMLInputElement, get: () => string, set: (text: string) => void) {
  const proposed = String(get.call(input));
  if (!/^(Workflow|Input|Output) \d+$| - Duplicate of /.test(proposed) || !input.closest('.mud-dialog')) return;
  set.call(input, translate(proposed) ?? proposed);
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
}
