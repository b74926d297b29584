import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../../components/PageHeader';
import { texts } from '../../../texts';
import { BoardCounts, BoardFilters } from './BoardFilters';
import { BoardList } from './BoardList';
import { BoardMonth } from './BoardMonth';
import { BoardWorkload } from './BoardWorkload';
import './board.css';
import { useBoardFilter } from './boardFilter';

const t = texts.clocks;

/** 期限看板: one filter, and the clocks it leaves as a list, a month, and the work of the coming weeks. */
export function ClockBoardPage() {
  const [filter, change] = useBoardFilter();
  const [params, setParams] = useSearchParams();
  const view = params.get('view') ?? 'list';
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <BoardCounts filter={filter} onChange={change} />
      <BoardFilters filter={filter} onChange={change} />
      <Tabs
        activeKey={view}
        destroyOnHidden
        onChange={(key) =>
          setParams(
            (before) => {
              const next = new URLSearchParams(before);
              if (key === 'list') next.delete('view');
              else next.set('view', key);
              return next;
            },
            { replace: true },
          )
        }
        items={[
          { key: 'list', label: t.views.list, children: <BoardList key={JSON.stringify(filter)} filter={filter} /> },
          { key: 'month', label: t.views.month, children: <BoardMonth filter={filter} /> },
          { key: 'workload', label: t.views.workload, children: <BoardWorkload filter={filter} /> },
        ]}
      />
    </>
  );
}
