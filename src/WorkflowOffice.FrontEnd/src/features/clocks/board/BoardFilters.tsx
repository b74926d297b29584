import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { deadlineShades } from '../../../lib/colours';
import { useDebounced } from '../../../lib/useDebounced';
import { texts } from '../../../texts';
import { type BoardFilter, queryOf } from './boardFilter';
import { useBoardSummary, useChoices } from './useBoard.query';

const t = texts.clocks;
type Shown = keyof typeof t.shown;
const shades: Partial<Record<Shown, (typeof deadlineShades)[keyof typeof deadlineShades]>> = {
  Green: deadlineShades.Green,
  Yellow: deadlineShades.Yellow,
  Red: deadlineShades.Red,
  Overdue: deadlineShades.Overdue,
  provisional: deadlineShades.Yellow,
};

/** How many of each colour; pressing one narrows the list. */
export function BoardCounts({ filter, onChange }: { filter: BoardFilter; onChange: (change: Partial<BoardFilter>) => void }) {
  const counts = useBoardSummary(filter).data?.counts;
  const running = counts && counts.green + counts.yellow + counts.red + counts.overdue + counts.paused;
  const numbers: Record<Shown, number | undefined> = {
    running,
    Green: counts?.green,
    Yellow: counts?.yellow,
    Red: counts?.red,
    Overdue: counts?.overdue,
    provisional: counts?.provisional,
    paused: counts?.paused,
    all: undefined,
  };
  return (
    <div className="board-counts" role="group" aria-label={t.filters.shown}>
      {(Object.keys(t.shown) as Shown[]).map((shown) => (
        <button
          key={shown}
          type="button"
          className="board-count"
          aria-pressed={filter.shown === shown}
          title={t.shownHint[shown]}
          style={{ borderTopColor: shades[shown]?.text }}
          onClick={() => onChange({ shown })}
        >
          <span>{t.shown[shown]}</span>
          <b className="number" style={{ color: shades[shown]?.text }}>
            {shown === 'all' ? '' : (numbers[shown] ?? '…')}
          </b>
        </button>
      ))}
    </div>
  );
}

export function BoardFilters({ filter, onChange }: { filter: BoardFilter; onChange: (change: Partial<BoardFilter>) => void }) {
  const { units, people } = useChoices();
  const procedures = useBoardSummary(filter).data?.procedures ?? [];
  const [text, setText] = useState(filter.q);
  const q = useDebounced(text.trim(), 300);
  useEffect(() => onChange({ q }), [q, onChange]);
  const narrowed = filter.unit || filter.procedure || filter.person || text;
  const exported = new URLSearchParams(queryOf(filter)).toString();

  return (
    <div className="toolbar">
      <Choice
        label={t.filters.unit}
        any={t.filters.anyUnit}
        value={filter.unit}
        options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        onChange={(unit) => onChange({ unit })}
      />
      <Choice
        label={t.filters.procedure}
        any={t.filters.anyProcedure}
        value={filter.procedure}
        options={procedures.map((procedure) => ({ value: procedure.id, label: procedure.name }))}
        onChange={(procedure) => onChange({ procedure })}
        width={200}
      />
      <Choice
        label={t.filters.person}
        any={t.filters.anyPerson}
        value={filter.person}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        onChange={(person) => onChange({ person })}
      />
      <Input.Search
        allowClear
        style={{ width: 230 }}
        aria-label={t.filters.search}
        placeholder={t.filters.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {narrowed && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            setText('');
            onChange({ unit: '', procedure: '', person: '', q: '' });
          }}
        >
          {t.filters.clear}
        </Button>
      )}
      <Button className="toolbar-end" icon={<DownloadOutlined />} href={`/api/clocks/export?${exported}`}>
        {t.export}
      </Button>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  width?: number;
}

const Choice = ({ label, any, value, options, onChange, width = 150 }: ChoiceProps) => (
  <Select
    showSearch={{ optionFilterProp: 'label' }}
    aria-label={label}
    style={{ width }}
    popupMatchSelectWidth={false}
    value={value}
    options={[{ value: '', label: any }, ...options]}
    onChange={onChange}
  />
);
