import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { App, Dropdown } from 'antd';
import { Link, useNavigate } from 'react-router';
import { toProblem } from '../api/problem';
import { NoticeBell } from '../features/notices/NoticeBell';
import { useSignOut } from '../features/session/useSignOut.mutation';
import { useCurrentSession } from '../lib/session/sessionContext';
import { texts } from '../texts';
import type { MenuEntry } from './menu';
import { Shortcuts } from './Shortcuts';

const t = texts.shell;

export function Header({ entries }: { entries: MenuEntry[] }) {
  const session = useCurrentSession();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { message } = App.useApp();
  const posts = session.posts.map((post) => t.post(post.unitName, post.name)).join(texts.common.listSeparator);

  async function leave() {
    try {
      await signOut.mutateAsync();
      await navigate('/login', { replace: true, state: { signedOut: true } });
    } catch (error) {
      void message.error(toProblem(error).detail);
    }
  }

  return (
    <header className="header">
      <Link to="/" className="header-brand">
        {session.productName || texts.common.productName}
      </Link>
      {session.demonstration && <span className="header-demonstration">{t.demonstration}</span>}
      <span className="header-gap" />
      <span className="header-posts" title={posts || t.noPosts}>
        {posts || t.noPosts}
      </span>
      <Shortcuts entries={entries} />
      <NoticeBell />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'password', label: t.menu.password },
            { type: 'divider' },
            { key: 'sign-out', label: t.signOut },
          ],
          onClick: ({ key }) => {
            if (key === 'password') void navigate('/password');
            else void leave();
          },
        }}
      >
        <button type="button" className="header-link" aria-label={t.account(session.user.name)}>
          <UserOutlined /> {session.user.name} <DownOutlined className="header-caret" />
        </button>
      </Dropdown>
    </header>
  );
}
