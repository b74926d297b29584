import type { WorkflowVersion } from '../../api/models';

type Version = Pick<WorkflowVersion, 'isPublished' | 'isLatest' | 'publishedAt'>;

/** Published: new cases follow it. Draft: never published and the newest. Everything else only serves the cases that run on it. */
export function versionState({ isPublished, isLatest, publishedAt }: Version): 'published' | 'draft' | 'superseded' {
  if (isPublished) return 'published';
  return isLatest && !publishedAt ? 'draft' : 'superseded';
}
