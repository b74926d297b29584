import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select, Table } from 'antd';
import type { AlertRule, EscalationLadder } from '../../api/models';
import { texts } from '../../texts';
import { postText, whenText } from './alertText';

const t = texts.watch;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

interface LadderTableProps {
  ladder: EscalationLadder;
  /** Left out: only to be read. */
  onChange?: (ladder: EscalationLadder) => void;
}

/** The rungs of one ladder. */
export function LadderTable({ ladder, onChange }: LadderTableProps) {
  const change = (index: number, step: AlertRule) => onChange?.({ ...ladder, steps: ladder.steps.map((old, i) => (i === index ? step : old)) });
  const label = (index: number, what: string) => t.fieldLabel(ladder.title, index + 1, what);
  return (
    <>
      <Table<AlertRule & { index: number }>
        size="small"
        rowKey="index"
        pagination={false}
        dataSource={ladder.steps.map((step, index) => ({ ...step, index }))}
        columns={[
          { title: t.columns.step, width: 80, render: (_, step) => t.step(step.index + 1) },
          {
            title: t.columns.when,
            width: onChange ? 280 : 180,
            render: (_, step) =>
              onChange ? (
                <span className="watch-when">
                  {t.after}
                  <InputNumber
                    min={1}
                    max={366}
                    precision={0}
                    aria-label={label(step.index, t.amount)}
                    value={step.after ?? 1}
                    onChange={(after) => change(step.index, { ...stepOf(ladder, step.index), after: after ?? 1 })}
                  />
                  <Select
                    aria-label={label(step.index, t.unit)}
                    value={step.unit ?? 'NaturalDay'}
                    options={options(t.units)}
                    onChange={(unit) => change(step.index, { ...stepOf(ladder, step.index), unit: unit as NonNullable<AlertRule['unit']> })}
                  />
                </span>
              ) : (
                whenText(step)
              ),
          },
          {
            title: t.columns.post,
            width: 200,
            render: (_, step) =>
              onChange ? (
                <Select
                  className="watch-wide"
                  aria-label={label(step.index, t.columns.post)}
                  value={step.post}
                  options={options(t.posts)}
                  onChange={(post) => change(step.index, { ...stepOf(ladder, step.index), post })}
                />
              ) : (
                postText(step.post)
              ),
          },
          {
            title: t.columns.text,
            render: (_, step) =>
              onChange ? (
                <Input
                  aria-label={label(step.index, t.columns.text)}
                  maxLength={200}
                  value={step.text ?? ''}
                  onChange={(event) => change(step.index, { ...stepOf(ladder, step.index), text: event.target.value })}
                />
              ) : (
                step.text
              ),
          },
          ...(onChange
            ? [
                {
                  title: '',
                  width: 60,
                  render: (_: unknown, step: { index: number }) => (
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={t.removeStepOf(ladder.title, step.index + 1)}
                      onClick={() => onChange({ ...ladder, steps: ladder.steps.filter((_step, i) => i !== step.index) })}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      {onChange && (
        <Button
          size="small"
          icon={<PlusOutlined />}
          className="watch-add"
          onClick={() => onChange({ ...ladder, steps: [...ladder.steps, { after: 1, unit: 'WorkingDay', post: 'SupervisionOfficeHead', text: '' }] })}
        >
          {t.addStep}
        </Button>
      )}
    </>
  );
}

const stepOf = (ladder: EscalationLadder, index: number): AlertRule => ladder.steps[index] ?? {};
