import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useCurrentSession } from '../lib/session/sessionContext';
import { texts } from '../texts';
import { CrashBoundary } from './CrashBoundary';
import { Header } from './Header';
import { menuFor } from './menu';
import { PageLoading } from './PageLoading';
import { SideMenu } from './SideMenu';
import './office.css';

/** The frame around every page of a signed-in person. */
export function Office() {
  const entries = menuFor(useCurrentSession());
  const { pathname } = useLocation();
  return (
    <div className="office">
      <a className="skip-link" href="#content">
        {texts.common.skipToContent}
      </a>
      <Header entries={entries} />
      <div className="office-body">
        <SideMenu entries={entries} />
        <main id="content" className="office-content" tabIndex={-1}>
          <CrashBoundary key={pathname}>
            <Suspense fallback={<PageLoading />}>
              <Outlet />
            </Suspense>
          </CrashBoundary>
        </main>
      </div>
    </div>
  );
}
