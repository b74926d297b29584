import { Table } from 'antd';
import type { MergedParameter } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades, outcomeShade } from '../../lib/colours';
import { texts } from '../../texts';
import { amountText } from './amountText';

const t = texts.profiles;

/** What the regulations in force say together, each value with where it comes from. */
export function MergedParameters({ parameters }: { parameters: MergedParameter[] }) {
  return (
    <Table<MergedParameter>
      size="small"
      rowKey="key"
      dataSource={parameters}
      pagination={false}
      columns={[
        {
          title: t.columns.parameter,
          width: 230,
          render: (_, row) => (
            <>
              <span className="cell-main">{row.name}</span>
              <span className="cell-sub">{row.key}</span>
            </>
          ),
        },
        { title: t.columns.rule, width: 170, render: (_, row) => t.rules[row.rule] },
        {
          title: t.columns.value,
          width: 300,
          render: (_, row) =>
            row.conflict ? (
              <ShadeTag shade={deadlineShades.Red}>{row.conflict}</ShadeTag>
            ) : (
              <>
                {amountText(row.value, row.unit, row.entries.length)}
                {row.entries.length > 0 && <span className="cell-sub">{row.entries.map((entry) => entry.entry).join('；')}</span>}
              </>
            ),
        },
        {
          title: t.columns.source,
          render: (_, row) => (
            <ul className="profiles-sources">
              {row.sources.map((source) => (
                <li key={source.profileId}>
                  {source.isEffective && <ShadeTag shade={outcomeShade}>{t.effective}</ShadeTag>} {citation(source.article)}
                  {source.value != null && `：${amountText(source.value, source.unit)}`}
                  {source.quote && <span className="quiet">{`「${source.quote}」`}</span>}
                  {source.isSupplemented && <span className="quiet">{`（${t.supplemented}）`}</span>}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
