import { Button, Checkbox, Pagination } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Notice } from '../../api/models';
import { AutomaticTag } from '../../components/AutomaticTag';
import { DeadlineText } from '../../components/DeadlineText';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades, noticeShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { useNotices } from './useNotices.query';
import { useReadAllNotices } from './useReadAllNotices.mutation';
import { useReadNotice } from './useReadNotice.mutation';
import './notices.css';

const t = texts.notices;
const pageSize = 20;

export function NoticesPage() {
  const [page, setPage] = useState(1);
  const [unread, setUnread] = useState(false);
  const notices = useNotices(page, pageSize, unread);
  const readOne = useReadNotice();
  const readAll = useReadAllNotices();

  return (
    <>
      <PageHeader
        title={t.title}
        extra={
          <>
            <Checkbox
              checked={unread}
              onChange={(event) => {
                setUnread(event.target.checked);
                setPage(1);
              }}
            >
              {t.unreadOnly}
            </Checkbox>
            <Button size="small" loading={readAll.isPending} onClick={() => readAll.mutate()}>
              {t.readAll}
            </Button>
          </>
        }
      />
      {(readOne.isError || readAll.isError) && <ProblemAlert error={readOne.error ?? readAll.error} />}
      <Panel flush label={t.title}>
        <QueryView query={notices} isEmpty={(data) => data.items.length === 0} empty={t.empty}>
          {(data) => (
            <>
              <ul className="notices">
                {data.items.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} onRead={() => readOne.mutate(notice.id)} />
                ))}
              </ul>
              <Pagination
                size="small"
                align="end"
                hideOnSinglePage
                className="notices-pages"
                current={page}
                pageSize={pageSize}
                total={data.total}
                showSizeChanger={false}
                showTotal={texts.common.total}
                onChange={setPage}
              />
            </>
          )}
        </QueryView>
      </Panel>
    </>
  );
}

function NoticeLine({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const readOnOpen = () => !notice.read && onRead();
  return (
    <li className={notice.read ? undefined : 'notice-unread'}>
      <div className="notice-head">
        <ShadeTag shade={noticeShades[notice.kind]}>{t.kinds[notice.kind]}</ShadeTag>
        <strong>{notice.title}</strong>
        {notice.automatic && notice.kind !== 'Automatic' && <AutomaticTag />}
        {!notice.read && <ShadeTag shade={deadlineShades.Red}>{t.unread}</ShadeTag>}
        <time className="quiet number" dateTime={notice.at}>
          {instantText(notice.at)}
        </time>
      </div>
      <div>
        <DeadlineText text={notice.text} clockId={notice.clockId} clocks={notice.clocks} />
      </div>
      <div className="notice-doors">
        {notice.taskId && (
          <Link to={`/tasks/${notice.taskId}`} onClick={readOnOpen}>
            {t.openTask}
          </Link>
        )}
        {notice.caseId && (
          <Link to={`/cases/${notice.caseId}`} onClick={readOnOpen}>
            {t.openCase} {notice.caseNo}
          </Link>
        )}
        {notice.caseId && notice.kind !== 'Info' && (
          <Link to={`/cases/${notice.caseId}/clocks`} onClick={readOnOpen}>
            {texts.clocks.why}
          </Link>
        )}
        {!notice.read && (
          <button type="button" className="link" aria-label={t.readLabel(notice.title)} onClick={onRead}>
            {t.read}
          </button>
        )}
      </div>
    </li>
  );
}
