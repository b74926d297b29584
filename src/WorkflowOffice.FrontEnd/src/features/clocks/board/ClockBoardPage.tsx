import { Input, Segmented, Select, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClockRow, Colour } from '../../../api/models';
import { DueTag } from '../../../components/DueTag';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { ShadeTag } from '../../../components/ShadeTag';
import { clockShades } from '../../../lib/colours';
import { dateText } from '../../../lib/dates';
import { useDebounced } from '../../../lib/useDebounced';
import { texts } from '../../../texts';
import { ClockDrawer } from '../ClockDrawer';
import { useClocks } from '../useClocks.query';

const t = texts.clocks;
const pageSize = 20;
const colours: Colour[] = ['Overdue', 'Red', 'Yellow', 'Green'];

export function ClockBoardPage() {
  const [state, setState] = useState('running');
  const [colour, setColour] = useState('');
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const [why, setWhy] = useState<string>();
  const q = useDebounced(text.trim(), 300);
  const clocks = useClocks({ state: state === 'all' ? '' : state, colour, q, page, pageSize });
  const filter = (apply: () => void) => {
    apply();
    setPage(1);
  };

  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <div className="toolbar">
        <Segmented
          aria-label={t.filters.state}
          value={state}
          onChange={(value) => filter(() => setState(value))}
          options={Object.entries(t.stateOptions).map(([value, label]) => ({ value, label }))}
        />
        <Select
          aria-label={t.filters.colour}
          style={{ width: 120 }}
          value={colour}
          onChange={(value) => filter(() => setColour(value))}
          options={[{ value: '', label: texts.common.all }, ...colours.map((value) => ({ value, label: texts.common.colours[value] }))]}
        />
        <Input.Search
          allowClear
          className="toolbar-end"
          style={{ width: 260 }}
          aria-label={t.filters.search}
          placeholder={t.filters.search}
          value={text}
          onChange={(event) => filter(() => setText(event.target.value))}
        />
      </div>
      <Panel flush label={t.title}>
        <QueryView query={clocks}>
          {(data) => (
            <Table<ClockRow>
              size="small"
              rowKey="id"
              dataSource={data.items}
              loading={clocks.isPlaceholderData}
              locale={{ emptyText: <EmptyState text={t.empty} /> }}
              columns={columns(setWhy)}
              pagination={{
                current: page,
                pageSize,
                total: data.total,
                showSizeChanger: false,
                showTotal: texts.common.total,
                hideOnSinglePage: true,
                onChange: setPage,
              }}
            />
          )}
        </QueryView>
      </Panel>
      <ClockDrawer id={why} onClose={() => setWhy(undefined)} />
    </>
  );
}

const dueCell = (_: unknown, clock: ClockRow) => (
  <>
    <DueTag due={clock} />
    <span className="cell-sub">{clock.assignedTo}</span>
  </>
);

const columns = (onWhy: (id: string) => void) => [
  {
    title: t.columns.name,
    render: (_: unknown, clock: ClockRow) => (
      <>
        <span className="cell-main">{clock.name}</span>
        <span className="cell-sub">{clock.article}</span>
      </>
    ),
  },
  {
    title: t.columns.case,
    render: (_: unknown, clock: ClockRow) => (
      <>
        <Link className="cell-main" to={`/cases/${clock.caseId}/clocks`}>
          {clock.caseTitle}
        </Link>
        <span className="cell-sub">{clock.caseNo}</span>
      </>
    ),
  },
  {
    title: t.columns.start,
    width: 170,
    render: (_: unknown, clock: ClockRow) => (
      <>
        <span className="cell-main">{clock.startFact}</span>
        <span className="cell-sub number">{dateText(clock.startedOn)}</span>
      </>
    ),
  },
  { title: t.columns.dueOn, width: 220, render: dueCell },
  {
    title: t.columns.state,
    width: 90,
    render: (_: unknown, clock: ClockRow) => <ShadeTag shade={clockShades[clock.state]}>{t.states[clock.state]}</ShadeTag>,
  },
  {
    title: '',
    width: 130,
    render: (_: unknown, clock: ClockRow) => (
      <button type="button" className="link" aria-label={t.whyLabel(clock.name)} onClick={() => onWhy(clock.id)}>
        {t.why}
      </button>
    ),
  },
];
