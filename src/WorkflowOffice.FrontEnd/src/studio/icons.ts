interface Described {
  typeName: string;
  displayName?: string;
}

const types = new Map<string, string>();

/** The toolbox shows names only; which type stands behind one is in the answer it was made from. */
export async function rememberActivities(answer: Response) {
  const { items = [] } = (await answer.json().catch(() => ({}))) as { items?: Described[] };
  for (const { typeName, displayName } of items) if (displayName && typeName.startsWith('WorkflowOffice.')) types.set(displayName, typeName);
}

/** Marks the entries of the toolbox by their type, for the icons that the style sheet gives them. */
export function watchToolbox() {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) (node as Element).querySelectorAll('[draggable="true"]').forEach(mark);
  }).observe(document, { childList: true, subtree: true });
}

function mark(entry: Element) {
  const type = types.get(entry.textContent.trim());
  if (!type) return;
  (entry as HTMLElement).dataset['activity'] = type;
  entry.querySelector('svg')?.parentElement?.classList.add('office-icon');
}
