import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '../texts';
import { EmptyState } from './EmptyState';
import { ProblemAlert } from './ProblemAlert';

interface QueryViewProps<T> {
  query: UseQueryResult<T, unknown>;
  isEmpty?: (data: T) => boolean;
  empty?: string;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Loading, refused, empty, or the content: no page forgets one of them. */
export function QueryView<T>({ query, isEmpty, empty, rows = 6, children }: QueryViewProps<T>) {
  if (query.isPending)
    return (
      <div role="status" aria-label={texts.common.loading} className="query-loading">
        <Skeleton active title={false} paragraph={{ rows }} />
      </div>
    );
  if (query.isError && query.data === undefined) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  const data = query.data as T;
  if (isEmpty?.(data)) return <EmptyState text={empty} />;
  if (!query.isError) return children(data);
  return (
    <>
      <Alert type="warning" showIcon banner title={texts.common.outOfDate} />
      {children(data)}
    </>
  );
}
