import { Result } from 'antd';
import { Link } from 'react-router';
import { texts } from '../texts';

const t = texts.common.notFound;

export const NotFound = () => <Result status="404" title={t.title} subTitle={t.text} extra={<Link to="/">{t.home}</Link>} />;
