interface Described {
  name: string;
  displayName?: string;
}

interface Activity extends Described {
  typeName: string;
  inputs?: Described[];
  outputs?: Described[];
}

const types = new Map<string, string>();
const fields = new Map<string, Map<string, string>>();

/** What the host told the Studio about its activities. */
export async function rememberActivities(answer: Response) {
  const { items = [] } = (await answer.json().catch(() => ({}))) as { items?: Activity[] };
  describe(items);
}

export function describe(items: Activity[]) {
  for (const { typeName, displayName, inputs = [], outputs = [] } of items) {
    if (displayName && typeName.startsWith('WorkflowOffice.')) types.set(displayName, typeName);
    fields.set(typeName, new Map([...inputs, ...outputs].map((field) => [field.name, field.displayName ?? field.name])));
  }
}

/** Some pages of a step name its fields as its JSON does: our word for it, as the step that is selected has it, else any that has one of this name. */
export function fieldName(name: string, selectedType: string | undefined): string | undefined {
  const own = selectedType === undefined ? undefined : fields.get(selectedType)?.get(name);
  if (own) return own;
  for (const others of fields.values()) if (others.has(name)) return others.get(name);
  return undefined;
}

/** The type of the step that is selected on the canvas. */
export const selectedType = () =>
  /"type":"([^"]+)"/.exec(document.querySelector('.x6-node-selected elsa-activity-wrapper')?.getAttribute('activity-json') ?? '')?.[1];

interface Named {
  id?: string;
  metadata?: { displayText?: string; namedByTitle?: string } | null;
  activities?: Named[];
}

/** A task is named by its title when it is saved; the Studio draws the new name only when it is opened again: its drawing of the step is told. */
export function showGivenNames(root: Named) {
  for (const { id, metadata } of root.activities ?? []) {
    const drawn = metadata?.namedByTitle && document.getElementById(`activity-${id}`);
    if (!drawn) continue;
    const step = JSON.parse(drawn.getAttribute('activity-json') ?? '{}') as Named;
    if (step.metadata?.displayText === metadata.displayText) continue;
    drawn.setAttribute('activity-json', JSON.stringify({ ...step, metadata: { ...step.metadata, displayText: metadata.displayText } }));
  }
}

/**
 * Marks the entries of the toolbox and of an instance's journal, which show names only, by their type, for the icons that the style sheet
 * gives them. An entry of the journal is used again for another step when the journal goes on.
 */
export function watchNames(): MutationObserver {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      (target instanceof Element ? target : target.parentElement)?.closest(journalEntry)?.querySelectorAll(journalName).forEach(markJournal);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        node.querySelectorAll('[draggable="true"]').forEach((entry) => mark(entry, entry.textContent));
        node.querySelectorAll(`${journalEntry} ${journalName}`).forEach(markJournal);
      }
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return observer;
}

const journalEntry = '.mud-timeline-item';
const journalName = '.mud-typography-subtitle2';

/** "人工任务 - 开始": what kind of step it is, and what happened. */
function markJournal(name: Element) {
  const entry = name.closest(journalEntry);
  if (entry) mark(entry, name.textContent.replace(/ - [^-]*$/, ''), '.mud-timeline-item-dot svg');
}

function mark(entry: Element, name: string, icon = 'svg') {
  const type = types.get(name.trim());
  if (type) (entry as HTMLElement).dataset['activity'] = type;
  else entry.removeAttribute('data-activity');
  entry.querySelector(icon)?.parentElement?.classList.toggle('office-icon', type !== undefined);
}
