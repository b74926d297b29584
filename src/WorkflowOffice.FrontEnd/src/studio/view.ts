/** One page of Elsa Studio: which element shows it. The page carries one element only (a second one stops the Studio). */
export interface StudioView {
  tag: string;
  attribute?: 'definition-id' | 'instance-id';
  id?: string;
}

/** `/studio/<stamp>/definitions/<id>` and its kin. */
export function viewOf(pathname: string): StudioView {
  const [, kind = 'definitions', id] = pathname.replace(/^\/studio\/[^/]+/, '').split('/').map(decodeURIComponent);
  if (kind === 'instances')
    return id ? { tag: 'elsa-workflow-instance-viewer', attribute: 'instance-id', id } : { tag: 'elsa-workflow-instance-list' };
  return id ? { tag: 'elsa-workflow-definition-editor', attribute: 'definition-id', id } : { tag: 'elsa-workflow-definition-list' };
}

/** Blazor reads its culture from here once, at start: dates, numbers and MudBlazor's own words. */
export const speakChinese = () => localStorage.setItem('BlazorCulture', 'zh-Hans');

export function showView() {
  const view = viewOf(location.pathname);
  const element = document.createElement(view.tag);
  element.setAttribute('remote-endpoint', `${location.origin}/elsa/api`);
  if (view.attribute && view.id) element.setAttribute(view.attribute, view.id);
  document.body.prepend(element);
  void customElements.whenDefined(view.tag).then(() =>
    Object.assign(element, {
      editWorkflowDefinition: (id: string) => open('definitions', id),
      viewWorkflowInstance: (id: string) => open('instances', id),
    }),
  );
}

/** Asks the frame around us to show another page of the designer; without a frame, goes there itself. */
export function open(kind: 'definitions' | 'instances', id: string) {
  tellOffice({ studio: 'open', path: `/designer/${kind}/${encodeURIComponent(id)}` });
}

export type StudioMessage =
  | { studio: 'open'; path: string }
  | { studio: 'ready' }
  | { studio: 'drawn' }
  | { studio: 'gone' }
  | { studio: 'signed-out' }
  | { studio: 'located'; step: string }
  | { studio: 'version'; definitionId: string; versionId: string; version: number; published: boolean }
  | { studio: 'refused'; place: 'editor' | 'list'; publishing: boolean; code: string; detail: string };

let version: StudioMessage | undefined;

/** The office came later than the page (it had asked for it before it had started itself): what is shown is told again. */
export const tellVersionAgain = () => version && tellOffice(version);

export function tellOffice(message: StudioMessage) {
  if (message.studio === 'version') version = message;
  if (window.parent !== window) window.parent.postMessage(message, location.origin);
  else if (message.studio === 'open') location.assign(message.path);
  else if (message.studio === 'signed-out') location.assign('/login');
}
