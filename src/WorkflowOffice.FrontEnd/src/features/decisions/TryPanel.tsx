import { Alert, Button, Form, Input, InputNumber, Select } from 'antd';
import type { DecisionColumn, DecisionTableDocument } from '../../api/models';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { texts } from '../../texts';
import { factOf } from './editing';
import { useTryDecisionTable } from './useTryDecisionTable.mutation';

const t = texts.decisions;

/** 试算: the table on the page, unsaved changes included, against facts that somebody fills in. */
export function TryPanel({ table }: { table: DecisionTableDocument }) {
  const trial = useTryDecisionTable();
  const [form] = Form.useForm<Record<string, unknown>>();
  const run = (typed: Record<string, unknown>) =>
    trial.mutate({ document: table, facts: Object.fromEntries(table.inputs.map((column) => [column.name, factOf(column, typed[column.name])])) });

  return (
    <Panel title={t.try}>
      <p className="quiet">{t.tryHint}</p>
      <Form form={form} layout="vertical" size="small" onFinish={run}>
        {table.inputs.map((column) => (
          <Form.Item key={column.name} name={column.name} label={column.unit ? `${column.label}（${column.unit}）` : column.label}>
            {field(column)}
          </Form.Item>
        ))}
        <Button htmlType="submit" loading={trial.isPending}>
          {t.tryRun}
        </Button>
      </Form>
      <div aria-live="polite">
        {trial.isError && <ProblemAlert error={trial.error} onClose={trial.reset} />}
        {trial.data && (
          <Alert
            type="info"
            showIcon
            style={{ marginTop: 8 }}
            title={trial.data.outcome ?? `${t.hits}：${trial.data.rows.join(texts.common.listSeparator) || t.otherwise}`}
            description={trial.data.sentence}
          />
        )}
      </div>
    </Panel>
  );
}

function field(column: DecisionColumn) {
  const choices = column.choices?.map((choice) => ({ value: choice.code, label: choice.label }));
  switch (column.type) {
    case 'Flag':
      return (
        <Select
          allowClear
          options={[
            { value: 'true', label: t.yes },
            { value: 'false', label: t.no },
          ]}
        />
      );
    case 'Number':
      return <InputNumber stringMode style={{ width: '100%' }} />;
    case 'Choice':
      return <Select allowClear options={choices} />;
    case 'Choices':
      return <Select mode="multiple" allowClear options={choices} />;
    case 'Date':
      return <Input type="date" />;
    default:
      return <Input />;
  }
}
