import { Input, Select } from 'antd';
import { useState } from 'react';
import type { CaseHead, CaseState } from '../../../api/models';
import { PagedTable } from '../../../components/PagedTable';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { useDebounced } from '../../../lib/useDebounced';
import { texts } from '../../../texts';
import { useCases } from '../useCases.query';
import { caseColumns } from './caseColumns';

const t = texts.cases;
const pageSize = 20;
const states = Object.keys(t.states) as CaseState[];

export function CaseListPage({ box }: { box: 'started' | 'all' }) {
  const [state, setState] = useState('');
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const q = useDebounced(text.trim(), 300);
  const cases = useCases({ box, state, q, page, pageSize });

  return (
    <>
      <PageHeader
        title={box === 'all' ? t.list.all : t.list.started}
        extra={
          <>
            <Select
              aria-label={t.list.state}
              style={{ width: 110 }}
              value={state}
              options={[{ value: '', label: texts.common.all }, ...states.map((value) => ({ value, label: t.states[value] }))]}
              onChange={(value) => {
                setState(value);
                setPage(1);
              }}
            />
            <Input.Search
              allowClear
              style={{ width: 260 }}
              aria-label={t.list.searchPlaceholder}
              placeholder={t.list.searchPlaceholder}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setPage(1);
              }}
            />
          </>
        }
      />
      <Panel flush label={t.list.all}>
        <QueryView query={cases}>
          {(data) => (
            <PagedTable<CaseHead>
              rowKey="id"
              items={data.items}
              total={data.total}
              page={page}
              pageSize={pageSize}
              onPage={setPage}
              empty={t.list.empty}
              columns={caseColumns}
              loading={cases.isPlaceholderData}
            />
          )}
        </QueryView>
      </Panel>
    </>
  );
}
