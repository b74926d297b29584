import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import type { AlertRule } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { texts } from '../../texts';
import { levelOf, whenText } from './alertText';

const t = texts.watch;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

interface WarningListProps {
  label: string;
  warnings: AlertRule[];
  /** Left out: only to be read. */
  onChange?: (warnings: AlertRule[]) => void;
}

/** The yellow and red warnings of one rule or unit. */
export function WarningList({ label, warnings, onChange }: WarningListProps) {
  if (!onChange)
    return (
      <span className="watch-warnings">
        {warnings.map((warning) => (
          <span key={JSON.stringify(warning)}>
            <ShadeTag shade={deadlineShades[levelOf(warning)]}>{t.levels[levelOf(warning)]}</ShadeTag> {whenText(warning)}
          </span>
        ))}
      </span>
    );
  const change = (index: number, warning: AlertRule) => onChange(warnings.map((old, i) => (i === index ? warning : old)));
  return (
    <div className="watch-edit">
      {warnings.map((warning, index) => (
        // Rows have no identity of their own; they are only ever changed in place or taken out.
        <WarningRow key={index} name={(what) => t.fieldLabel(label, index + 1, what)} warning={warning} onChange={(next) => change(index, next)} onRemove={() => onChange(warnings.filter((_, i) => i !== index))} />
      ))}
      <Button size="small" icon={<PlusOutlined />} onClick={() => onChange([...warnings, { before: 1, unit: 'NaturalDay', level: 'Red' }])}>
        {t.addStep}
      </Button>
    </div>
  );
}

interface WarningRowProps {
  name: (what: string) => string;
  warning: AlertRule;
  onChange: (warning: AlertRule) => void;
  onRemove: () => void;
}

function WarningRow({ name, warning, onChange, onRemove }: WarningRowProps) {
  const byPercent = warning.percent != null;
  const level = levelOf(warning);
  return (
    <span className="watch-when">
      <Select
        aria-label={name(t.columns.level)}
        value={level}
        options={options(t.levels)}
        onChange={(next) => onChange({ ...warning, level: next })}
      />
      <Select
        aria-label={name(t.columns.when)}
        value={byPercent ? 'percent' : 'before'}
        options={options(t.modes)}
        onChange={(mode) => onChange(mode === 'percent' ? { percent: 70, level } : { before: 1, unit: 'NaturalDay', level })}
      />
      <InputNumber
        min={byPercent ? 1 : 0}
        max={byPercent ? 99 : 366}
        precision={0}
        aria-label={name(t.amount)}
        value={byPercent ? warning.percent : (warning.before ?? 0)}
        onChange={(amount) => onChange(byPercent ? { ...warning, percent: amount ?? 1 } : { ...warning, before: amount ?? 0 })}
      />
      {byPercent ? (
        t.percentUnit
      ) : (
        <Select
          aria-label={name(t.unit)}
          value={warning.unit ?? 'NaturalDay'}
          options={options(t.units)}
          onChange={(unit) => onChange({ ...warning, unit: unit as NonNullable<AlertRule['unit']> })}
        />
      )}
      <Button type="text" icon={<DeleteOutlined />} aria-label={name(t.removeStep)} onClick={onRemove} />
    </span>
  );
}
