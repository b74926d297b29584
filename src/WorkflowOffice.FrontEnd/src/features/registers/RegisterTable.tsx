import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { RegisterColumn, RegisterRow, RegisterView } from '../../api/models';
import { DateInput } from '../../components/DateInput';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { WhyDate } from '../../components/WhyDate';
import { texts } from '../../texts';
import { addressOf, filterOf, type RegisterFilter } from './registerFilter';
import { useRegister } from './useRegister.query';

const t = texts.registers;
const pixelsOf = (column: RegisterColumn) => Math.max(80, Math.round((column.width ?? 16) * 8.5));

/** One register: its filters, its rows with totals, its file. */
export function RegisterTable({ id }: { id: string }) {
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const register = useRegister(id, filter);
  const [chosen, setChosen] = useState<string[]>();
  const change = (part: Partial<RegisterFilter>) => setParams(addressOf({ ...filter, page: 1, ...part }), { replace: true });
  return (
    <QueryView query={register}>
      {(view) => {
        const shown = chosen ?? view.columns.filter((column) => !column.hidden).map((column) => column.key);
        return (
          <>
            <Filters view={view} filter={filter} shown={shown} onChange={change} onChoose={setChosen} />
            <Panel flush label={view.name}>
              <Rows view={view} filter={filter} shown={shown} onChange={change} />
            </Panel>
          </>
        );
      }}
    </QueryView>
  );
}

interface Parts {
  view: RegisterView;
  filter: RegisterFilter;
  shown: string[];
  onChange: (part: Partial<RegisterFilter>) => void;
}

function Filters({ view, filter, shown, onChange, onChoose }: Parts & { onChoose: (keys: string[]) => void }) {
  const dates = view.columns.filter((column) => column.type === 'Date');
  const on = filter.on ?? dates[0]?.key;
  return (
    <div className="toolbar register-filters">
      <Input.Search
        allowClear
        key={filter.search ?? ''}
        defaultValue={filter.search}
        placeholder={t.search}
        aria-label={t.search}
        onSearch={(search) => onChange({ search: search.trim() || undefined })}
      />
      {view.breakdowns.map(({ key, label, counts }) => (
        <Select
          key={key}
          allowClear
          aria-label={label}
          placeholder={label}
          value={filter.values[key]}
          options={counts.map((count) => ({ value: count.value, label: `${count.label}（${count.count}）` }))}
          onChange={(value?: string) =>
            onChange({ values: Object.fromEntries(Object.entries({ ...filter.values, [key]: value }).filter((pair): pair is [string, string] => !!pair[1])) })
          }
        />
      ))}
      <Select
        aria-label={t.dateColumn}
        value={on}
        options={dates.map((column) => ({ value: column.key, label: column.label }))}
        onChange={(key: string) => onChange({ on: key })}
      />
      <DateInput value={filter.from ?? ''} label={`${t.range} 1`} onChange={(from) => onChange({ on, from: from || undefined })} />
      <DateInput value={filter.to ?? ''} label={`${t.range} 2`} onChange={(to) => onChange({ on, to: to || undefined })} />
      <Select
        mode="multiple"
        maxTagCount={0}
        maxTagPlaceholder={t.columns}
        aria-label={t.columns}
        value={shown}
        options={view.columns.map((column) => ({ value: column.key, label: column.label }))}
        onChange={(keys: string[]) => onChoose(view.columns.map((column) => column.key).filter((key) => keys.includes(key)))}
      />
      <Button onClick={() => onChange({ search: undefined, values: {}, on: undefined, from: undefined, to: undefined, sort: undefined, descending: undefined })}>{t.clear}</Button>
      <Button className="toolbar-end" icon={<DownloadOutlined />} href={`/api/registers/${view.id}/export?${addressOf({ ...filter, page: 1 }, shown).toString()}`}>
        {t.export}
      </Button>
    </div>
  );
}

function Rows({ view, filter, shown, onChange }: Parts) {
  const columns = view.columns.filter((column) => shown.includes(column.key));
  return (
    <Table<RegisterRow>
      size="small"
      rowKey={(row, index) => `${row.caseId} ${index}`}
      dataSource={view.rows.items}
      scroll={{ x: columns.reduce((width, column) => width + pixelsOf(column), 0) }}
      locale={{ emptyText: t.empty }}
      pagination={{ current: view.rows.page, pageSize: view.rows.pageSize, total: view.rows.total, showSizeChanger: false, showTotal: (count) => t.total(count) }}
      onChange={({ current }, _, sorter) => {
        const by = Array.isArray(sorter) ? sorter[0] : sorter;
        onChange({ page: current ?? 1, sort: by?.order ? String(by.columnKey) : undefined, descending: by?.order === 'descend' || undefined });
      }}
      columns={columns.map((column, place) => ({
        key: column.key,
        title: column.label,
        width: pixelsOf(column),
        align: column.type === 'Number' ? ('right' as const) : undefined,
        ellipsis: true,
        fixed: place === 0 ? ('left' as const) : undefined,
        sorter: true,
        sortOrder: filter.sort === column.key ? (filter.descending ? ('descend' as const) : ('ascend' as const)) : null,
        render: (_: unknown, row: RegisterRow) => <CellOf column={column} row={row} isFirst={place === 0} />,
      }))}
      footer={() => <Totals view={view} />}
    />
  );
}

function CellOf({ column, row, isFirst }: { column: RegisterColumn; row: RegisterRow; isFirst: boolean }) {
  const value = (row.cells as Record<string, string | number | null>)[column.key];
  const text = value === null || value === undefined ? t.notApplicable : String(value);
  const clock = row.clocks[column.key];
  if (clock && value) return <WhyDate date={text} clockId={clock} />;
  const shown = column.type === 'Text' || column.type === 'List' ? text : <span className="number">{text}</span>;
  return isFirst && row.caseId ? <Link to={`/cases/${row.caseId}`}>{shown}</Link> : shown;
}

function Totals({ view }: { view: RegisterView }) {
  const sums = view.columns.filter((column) => column.key in view.sums).map((column) => t.sum(column.label, String(view.sums[column.key])));
  return <span>{[t.total(view.rows.total), ...sums].join('；')}</span>;
}
