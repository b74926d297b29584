import { Skeleton } from 'antd';
import { texts } from '../texts';

export const PageLoading = () => (
  <div role="status" aria-label={texts.common.loading} className="query-loading">
    <Skeleton active paragraph={{ rows: 8 }} />
  </div>
);
