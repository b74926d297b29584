import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Session } from '../api/models';
import { SessionContext } from '../lib/session/sessionContext';

export const session = (permissions: string[] = []): Session => ({
  user: { id: 'u', name: '张明', login: 'jiandu' },
  posts: [{ code: 'supervisor', name: '监督人员', unitId: 'u2', unitCode: 'law', unitName: '综合法规科' }],
  permissions,
  antiforgeryToken: 'token',
  demonstration: true,
  productName: '执法监督办公系统',
});

/** Renders a part of the office the way the application would. */
export function renderInOffice(content: ReactNode, { path = '/', permissions = [] as string[] } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <ConfigProvider locale={zhCN} button={{ autoInsertSpace: false }} theme={{ token: { motion: false }, zeroRuntime: true }}>
      <App component={false}>
        <QueryClientProvider client={queries}>
          <MemoryRouter initialEntries={[path]}>
            <SessionContext value={session(permissions)}>{content}</SessionContext>
          </MemoryRouter>
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
}
