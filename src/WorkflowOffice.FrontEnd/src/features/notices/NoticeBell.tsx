import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { Link } from 'react-router';
import { texts } from '../../texts';
import { useUnreadCount } from './useUnreadCount.query';

export function NoticeBell() {
  const count = useUnreadCount().data ?? 0;
  const label = texts.shell.notices(count);
  return (
    <Link to="/notices" aria-label={label} title={label} className="header-link">
      <Badge count={count} size="small" overflowCount={99}>
        <BellOutlined className="header-icon" />
      </Badge>
    </Link>
  );
}
