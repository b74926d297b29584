import { Button, Table } from 'antd';
import type { ProfileRow } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades, outcomeShade } from '../../lib/colours';
import { useMay } from '../../lib/session/sessionContext';
import { texts } from '../../texts';
import { OwnParameters } from './OwnParameters';

const t = texts.profiles;

interface ProfileTableProps {
  rows: ProfileRow[];
  onPropose: (profile: ProfileRow, kind: 'Start' | 'End') => void;
}

/** Every regulation, whether it holds, and what it says by itself. */
export function ProfileTable({ rows, onPropose }: ProfileTableProps) {
  const mayEdit = useMay('decision-tables.edit');
  return (
    <Table<ProfileRow>
      size="small"
      rowKey="id"
      dataSource={rows}
      pagination={false}
      expandable={{ expandedRowRender: (row) => <OwnParameters parameters={row.parameters} />, rowExpandable: (row) => row.parameters.length > 0 }}
      columns={[
        {
          title: t.columns.name,
          render: (_, row) => (
            <>
              <span className="cell-main">{row.name}</span>
              <span className="cell-sub">{`${row.scope}。${row.note}`}</span>
            </>
          ),
        },
        {
          title: t.columns.status,
          width: 110,
          render: (_, row) => <ShadeTag shade={row.status === 'InForce' ? deadlineShades.Green : deadlineShades.Yellow}>{t.status[row.status]}</ShadeTag>,
        },
        {
          title: t.columns.inForce,
          width: 170,
          render: (_, row) => (
            <>
              <ShadeTag shade={row.inForce ? outcomeShade : deadlineShades.None}>{row.alwaysInForce ? t.always : row.inForce ? t.inForce : t.notInForce}</ShadeTag>{' '}
              {row.isPrimary && <ShadeTag shade={outcomeShade} strong>{t.primary}</ShadeTag>}
            </>
          ),
        },
        { title: t.columns.mustBeSet, width: 140, render: (_, row) => row.mustBeSet.join('、') || '—' },
        ...(mayEdit
          ? [
              {
                title: t.columns.action,
                width: 150,
                render: (_: unknown, row: ProfileRow) =>
                  !row.alwaysInForce && (
                    <span className="profiles-actions">
                      <Button size="small" onClick={() => onPropose(row, 'Start')}>
                        {row.inForce ? t.startAgain : t.start}
                      </Button>
                      {row.inForce && (
                        <Button size="small" danger onClick={() => onPropose(row, 'End')}>
                          {t.stop}
                        </Button>
                      )}
                    </span>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
