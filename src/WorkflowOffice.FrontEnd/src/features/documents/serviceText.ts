import type { DocumentRow } from '../../api/models';
import { dateText } from '../../lib/dates';
import { texts } from '../../texts';

const t = texts.documents;

/** How and when a document was served. */
export function serviceText({ service }: Pick<DocumentRow, 'service'>): string {
  if (!service) return '—';
  return t.served(service.methodName, service.servedOn ? dateText(service.servedOn) : t.notServedYet);
}
