import { useState } from 'react';
import type { AuditRow } from '../../../api/models';
import { PagedTable } from '../../../components/PagedTable';
import { Panel } from '../../../components/Panel';
import { ShadeTag } from '../../../components/ShadeTag';
import { deadlineShades } from '../../../lib/colours';
import { QueryView } from '../../../components/QueryView';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { useCaseAudit } from '../useCaseAudit.query';
import { AuditDetails } from './AuditDetails';

const t = texts.cases.audit;
const pageSize = 50;

export function CaseAudit({ caseId }: { caseId: string }) {
  const [page, setPage] = useState(1);
  const audit = useCaseAudit(caseId, page, pageSize);
  return (
    <Panel flush label={texts.cases.tabs.audit}>
      <QueryView query={audit}>
        {(data) => (
          <PagedTable<AuditRow>
            rowKey="id"
            items={data.items}
            total={data.total}
            page={page}
            pageSize={pageSize}
            onPage={setPage}
            empty={t.empty}
            loading={audit.isPlaceholderData}
            expandable={{ expandedRowRender: (row) => <AuditDetails row={row} /> }}
            columns={[
              { title: t.at, width: 150, render: (_, row) => <span className="number">{instantText(row.at)}</span> },
              { title: t.actor, width: 130, dataIndex: 'actor' },
              { title: t.action, width: 180, dataIndex: 'action' },
              { title: t.subject, dataIndex: 'subject' },
              { title: t.reason, render: (_, row) => row.reason ?? '—' },
              {
                title: t.hash,
                width: 170,
                render: (_, row) => (
                  <>
                    <span className="path">{row.hash.slice(0, 12)}</span>{' '}
                    {row.intact === false && <ShadeTag shade={deadlineShades.Red}>{t.broken}</ShadeTag>}
                  </>
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  );
}
