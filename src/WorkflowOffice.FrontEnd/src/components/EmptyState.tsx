import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { texts } from '../texts';

export const EmptyState = ({ text, children }: { text?: string; children?: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text ?? texts.common.empty}>
    {children}
  </Empty>
);
