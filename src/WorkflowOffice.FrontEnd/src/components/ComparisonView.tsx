import { Table } from 'antd';
import type { TextDifference, VersionComparison } from '../api/models';
import { texts } from '../texts';
import { EmptyState } from './EmptyState';
import './comparison.css';

const t = texts.documents.comparison;

/** What a later text says differently, paragraph by paragraph: added is underlined, removed is struck through. */
export function ComparisonView({ comparison }: { comparison: VersionComparison }) {
  return (
    <>
      <p>
        <strong>{t.title(comparison.from, comparison.to)}</strong> <span className="quiet">{t.count(comparison.differences.length)}</span>
      </p>
      <Table<TextDifference>
        size="small"
        pagination={false}
        rowKey={(row) => `${row.kind} ${row.place} ${row.before ?? ''} ${row.after ?? ''}`}
        dataSource={comparison.differences}
        locale={{ emptyText: <EmptyState text={t.same} /> }}
        columns={[
          { title: t.place, dataIndex: 'place', width: 180 },
          { title: t.kind, width: 70, render: (_, row) => t.kinds[row.kind] },
          {
            title: t.text,
            render: (_, row) => (
              <span className="comparison-text">
                {row.parts.map((part, index) => {
                  const key = `${index} ${part.kind}`;
                  if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
                  if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
                  return <span key={key}>{part.text}</span>;
                })}
              </span>
            ),
          },
        ]}
      />
    </>
  );
}
