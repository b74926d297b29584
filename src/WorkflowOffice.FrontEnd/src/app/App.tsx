import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { whenSignedOut } from '../api/client';
import { ProblemAlert } from '../components/ProblemAlert';
import { useSession } from '../features/session/useSession.query';
import { keys } from '../lib/queryKeys';
import { CrashBoundary } from './CrashBoundary';
import { PageLoading } from './PageLoading';
import { makeQueryClient } from './queryClient';
import { OfficeRoutes } from './routes';
import { theme } from './theme';
import './styles.css';

const queries = makeQueryClient();

export const App = () => (
  <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
    <AntApp component={false}>
      <CrashBoundary>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <Entrance />
          </BrowserRouter>
        </QueryClientProvider>
      </CrashBoundary>
    </AntApp>
  </ConfigProvider>
);

/** Asks who is here before anything is shown. */
function Entrance() {
  const session = useSession();
  const [expired, setExpired] = useState(false);

  useEffect(() => {
    whenSignedOut(() => {
      if (!queries.getQueryData(keys.session)) return;
      setExpired(true);
      queries.setQueryData(keys.session, null);
    });
  }, []);

  if (session.isPending) return <PageLoading />;
  if (session.isError && session.data === undefined)
    return (
      <main className="office-content">
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  return <OfficeRoutes session={session.data ?? null} expired={expired} />;
}
