import { Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useCurrentSession } from '../lib/session/sessionContext';
import { texts } from '../texts';
import { CrashBoundary } from './CrashBoundary';
import { Header } from './Header';
import { menuFor } from './menu';
import { PageLoading } from './PageLoading';
import { SideMenu } from './SideMenu';
import { WhyHost } from './WhyHost';
import './office.css';

/** The frame around every page of a signed-in person. */
export function Office() {
  const entries = menuFor(useCurrentSession());
  const page = useLocation().pathname.split('/').slice(0, 3).join('/');
  const content = useRef<HTMLElement>(null);
  // The page scrolls inside <main>, which stays from page to page.
  useEffect(() => {
    if (content.current) content.current.scrollTop = 0;
  }, [page]);

  return (
    <div className="office">
      <a className="skip-link" href="#content">
        {texts.common.skipToContent}
      </a>
      <Header entries={entries} />
      <div className="office-body">
        <SideMenu entries={entries} />
        <main ref={content} id="content" className="office-content" tabIndex={-1}>
          <CrashBoundary key={page}>
            <WhyHost>
              <Suspense fallback={<PageLoading />}>
                <Outlet />
              </Suspense>
            </WhyHost>
          </CrashBoundary>
        </main>
      </div>
    </div>
  );
}
