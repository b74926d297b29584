import type { DocumentRow } from '../../api/models';
import { dateText } from '../../lib/dates';
import { texts } from '../../texts';

const t = texts.documents;

/** How, when and to whom a document was served. */
export function serviceText({ service }: Pick<DocumentRow, 'service'>): string {
  if (!service) return '—';
  const served = t.served(service.methodName, service.servedOn ? dateText(service.servedOn) : t.notServedYet);
  return service.receiver ? `${served} · ${t.receiver(service.receiver)}` : served;
}
