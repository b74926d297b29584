import { Tabs } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { texts } from '../../texts';
import { AnnualFigures } from './AnnualFigures';
import { RegisterTable } from './RegisterTable';
import { useRegisters } from './useRegisters.query';
import './registers.css';

const t = texts.registers;
const figures = 'figures';

/** 台账: the registers of the office, and the figures of the year that are counted from them. */
export function RegistersPage() {
  const registers = useRegisters();
  const { id } = useParams();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t.title} hint={t.hint} />
      <QueryView query={registers} isEmpty={(rows) => rows.length === 0} empty={t.none}>
        {(rows) => (
          <Tabs
            activeKey={id ?? rows[0]?.id}
            destroyOnHidden
            onChange={(key) => void navigate(`/registers/${key}`)}
            items={[
              ...rows.map((row) => ({ key: row.id, label: `${row.name}（${row.count}）`, children: <RegisterTable id={row.id} /> })),
              { key: figures, label: t.figures, children: <AnnualFigures /> },
            ]}
          />
        )}
      </QueryView>
    </>
  );
}
