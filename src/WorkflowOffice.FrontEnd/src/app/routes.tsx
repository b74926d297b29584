import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { SetupPage } from '../features/session/setup/SetupPage';
import { SignInPage } from '../features/session/signIn/SignInPage';
import type { Session } from '../api/models';
import { SessionContext } from '../lib/session/sessionContext';
import { NotFound } from './NotFound';
import { Office } from './Office';

const DeskPage = lazy(() => import('../features/desk/DeskPage').then((page) => ({ default: page.DeskPage })));
const InboxPage = lazy(() => import('../features/tasks/inbox/InboxPage').then((page) => ({ default: page.InboxPage })));
const TaskPage = lazy(() => import('./pages/TaskPage').then((page) => ({ default: page.TaskPage })));
const StartPage = lazy(() => import('../features/cases/start/StartPage').then((page) => ({ default: page.StartPage })));
const CaseListPage = lazy(() => import('../features/cases/list/CaseListPage').then((page) => ({ default: page.CaseListPage })));
const CasePage = lazy(() => import('./pages/CasePage').then((page) => ({ default: page.CasePage })));
const ClockBoardPage = lazy(() => import('../features/clocks/board/ClockBoardPage').then((page) => ({ default: page.ClockBoardPage })));
const NoticesPage = lazy(() => import('../features/notices/NoticesPage').then((page) => ({ default: page.NoticesPage })));
const WorkflowsPage = lazy(() => import('../features/workflows/WorkflowsPage').then((page) => ({ default: page.WorkflowsPage })));
const DocumentPage = lazy(() => import('../features/documents/page/DocumentPage').then((page) => ({ default: page.DocumentPage })));
const TemplatesPage = lazy(() => import('../features/templates/TemplatesPage').then((page) => ({ default: page.TemplatesPage })));
const TemplatePage = lazy(() => import('../features/templates/TemplatePage').then((page) => ({ default: page.TemplatePage })));
const SealsPage = lazy(() => import('../features/seals/SealsPage').then((page) => ({ default: page.SealsPage })));
const NumbersPage = lazy(() => import('../features/numbers/NumbersPage').then((page) => ({ default: page.NumbersPage })));
const DesignerPage = lazy(() => import('./pages/DesignerPage').then((page) => ({ default: page.DesignerPage })));
const RegistersPage = lazy(() => import('../features/registers/RegistersPage').then((page) => ({ default: page.RegistersPage })));
const ComparePage = lazy(() => import('../features/workflows/compare/ComparePage').then((page) => ({ default: page.ComparePage })));
const DraftsPage = lazy(() => import('../features/publishing/DraftsPage').then((page) => ({ default: page.DraftsPage })));
const ReviewPage = lazy(() => import('../features/publishing/ReviewPage').then((page) => ({ default: page.ReviewPage })));
const IncidentsPage = lazy(() => import('./pages/IncidentsPage').then((page) => ({ default: page.IncidentsPage })));
const CalendarPage = lazy(() => import('../features/calendar/CalendarPage').then((page) => ({ default: page.CalendarPage })));
const DecisionTablesPage = lazy(() => import('../features/decisions/DecisionTablesPage').then((page) => ({ default: page.DecisionTablesPage })));
const DecisionTablePage = lazy(() => import('../features/decisions/DecisionTablePage').then((page) => ({ default: page.DecisionTablePage })));
const CataloguesPage = lazy(() => import('../features/catalogues/CataloguesPage').then((page) => ({ default: page.CataloguesPage })));
const CataloguePage = lazy(() => import('../features/catalogues/CataloguePage').then((page) => ({ default: page.CataloguePage })));
const ProfilesPage = lazy(() => import('../features/profiles/ProfilesPage').then((page) => ({ default: page.ProfilesPage })));
const WatchPage = lazy(() => import('../features/watch/WatchPage').then((page) => ({ default: page.WatchPage })));
const EnterArrangementPage = lazy(() =>
  import('../features/calendar/maintain/EnterArrangementPage').then((page) => ({ default: page.EnterArrangementPage })),
);
const ReviewArrangementPage = lazy(() =>
  import('../features/calendar/maintain/ReviewArrangementPage').then((page) => ({ default: page.ReviewArrangementPage })),
);
const PasswordPage = lazy(() => import('../features/session/password/PasswordPage').then((page) => ({ default: page.PasswordPage })));

interface From {
  from?: string;
  signedOut?: boolean;
}

/** Every address of the office. */
export function OfficeRoutes({ session, expired }: { session: Session | null; expired: boolean }) {
  const { pathname, search, state } = useLocation();
  const { from = '/', signedOut = false } = (state as From | null) ?? {};

  if (!session)
    return (
      <Routes>
        <Route path="/setup" element={<SetupPage />} />
        <Route path="/login" element={<SignInPage expired={expired && !signedOut} />} />
        <Route path="*" element={<Navigate to="/login" replace state={{ from: pathname + search }} />} />
      </Routes>
    );

  return (
    <SessionContext value={session}>
      <Routes>
        <Route path="/login" element={<Navigate to={from} replace />} />
        <Route path="/setup" element={<Navigate to="/" replace />} />
        <Route element={<Office />}>
          <Route index element={<DeskPage />} />
          <Route path="inbox/:box" element={<InboxPage />} />
          <Route path="tasks/:id" element={<TaskPage />} />
          <Route path="start" element={<StartPage />} />
          <Route path="cases" element={<CaseListPage key="all" box="all" />} />
          <Route path="cases/started" element={<CaseListPage key="started" box="started" />} />
          <Route path="cases/:id/:tab?" element={<CasePage />} />
          <Route path="clocks" element={<ClockBoardPage />} />
          <Route path="notices" element={<NoticesPage />} />
          <Route path="designer" element={<DesignerPage kind="definitions" />} />
          <Route path="designer/definitions/:id" element={<DesignerPage kind="definitions" />} />
          <Route path="designer/instances" element={<DesignerPage kind="instances" />} />
          <Route path="designer/instances/:id" element={<DesignerPage kind="instances" />} />
          <Route path="workflows" element={<WorkflowsPage />} />
          <Route path="calendar/new" element={<EnterArrangementPage />} />
          <Route path="calendar/versions/:id" element={<ReviewArrangementPage />} />
          <Route path="documents/:id/:tab?" element={<DocumentPage />} />
          <Route path="templates" element={<TemplatesPage />} />
          <Route path="templates/:id/:tab?" element={<TemplatePage />} />
          <Route path="numbers" element={<NumbersPage />} />
          <Route path="seals" element={<SealsPage />} />
          <Route path="registers/:id?" element={<RegistersPage />} />
          <Route path="workflows/:definitionId/compare" element={<ComparePage />} />
          <Route path="workflow-drafts" element={<DraftsPage />} />
          <Route path="workflow-drafts/:versionId" element={<ReviewPage />} />
          <Route path="incidents" element={<IncidentsPage />} />
          <Route path="calendar/:year?" element={<CalendarPage />} />
          <Route path="decision-tables" element={<DecisionTablesPage />} />
          <Route path="decision-tables/:id" element={<DecisionTablePage />} />
          <Route path="catalogues" element={<CataloguesPage />} />
          <Route path="catalogues/:kind/:id" element={<CataloguePage />} />
          <Route path="profiles" element={<ProfilesPage />} />
          <Route path="watch" element={<WatchPage />} />
          <Route path="password" element={<PasswordPage />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </SessionContext>
  );
}
