import { open } from './view';

const instance = /\/workflows\/instances\/([^/?#]+)\/view/;
const definition = /\/workflows\/definitions\/([^/?#]+)\/edit/;

/** Elsa Studio's own addresses, which our host does not have, become pages of the office. */
function opened(address: string): boolean {
  const [, instanceId] = instance.exec(address) ?? [];
  const [, definitionId] = definition.exec(address) ?? [];
  if (instanceId) open('instances', decodeURIComponent(instanceId));
  else if (definitionId) open('definitions', decodeURIComponent(definitionId));
  return instanceId !== undefined || definitionId !== undefined;
}

export function watchLinks() {
  const push = history.pushState.bind(history);
  history.pushState = (data, unused, address) => {
    if (!opened(String(address ?? ''))) push(data, unused, address);
  };
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element | null)?.closest?.('a[href]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !opened(link.getAttribute('href') ?? '')) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
