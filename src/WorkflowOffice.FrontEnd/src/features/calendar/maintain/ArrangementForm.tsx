import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { DateInput } from '../../../components/DateInput';
import { Panel } from '../../../components/Panel';
import { addDays, isDate, weekdayText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { type DayRow, type Draft, type SpanRow, emptyDay, emptySpan } from './draft';

const t = texts.calendar.maintain;

interface FormProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** The notice and its days, item by item. */
export function ArrangementForm({ draft, onChange }: FormProps) {
  return (
    <>
      <Panel title={t.notice}>
        <div className="calendar-fields">
          <Text label={t.year} value={draft.year} onChange={(year) => onChange({ year: year.replace(/\D/g, '').slice(0, 4) })} />
          <Text label={t.number} value={draft.number} onChange={(number) => onChange({ number })} />
          <Field label={t.publishedOn}>
            {(id) => <DateInput id={id} label={t.publishedOn} value={draft.publishedOn} width={160} onChange={(publishedOn) => onChange({ publishedOn })} />}
          </Field>
          <Text wide label={t.noticeTitle} value={draft.title} onChange={(title) => onChange({ title })} />
          <Text wide label={t.source} value={draft.source} onChange={(source) => onChange({ source })} />
        </div>
      </Panel>
      <div className="calendar-tables">
        <Panel title={t.holidays} flush>
          <Spans rows={draft.holidays} onChange={(holidays) => onChange({ holidays })} />
        </Panel>
        <Panel title={t.makeUp} flush>
          <Days rows={draft.makeUp} onChange={(makeUp) => onChange({ makeUp })} />
        </Panel>
      </div>
    </>
  );
}

function Spans({ rows, onChange }: { rows: SpanRow[]; onChange: (rows: SpanRow[]) => void }) {
  const set = (key: number, change: Partial<SpanRow>) => onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const label = (index: number, column: string) => t.rowLabel(t.holidays, index + 1, column);
  return (
    <>
      <table className="calendar-rows" aria-label={t.holidays}>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            <th scope="col">{t.columns.from}</th>
            <th scope="col">{t.columns.to}</th>
            <th scope="col">{t.columns.days}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <td>
                <Input aria-label={label(index, t.columns.name)} value={row.name} onChange={(event) => set(row.key, { name: event.target.value })} />
              </td>
              <td>
                <DateInput label={label(index, t.columns.from)} value={row.from} onChange={(from) => set(row.key, { from })} />
                <Weekday date={row.from} />
              </td>
              <td>
                <DateInput label={label(index, t.columns.to)} value={row.to} onChange={(to) => set(row.key, { to })} />
                <Weekday date={row.to} />
              </td>
              <td className="number">{lengthOf(row) > 0 && t.days(lengthOf(row))}</td>
              <td>
                <Remove label={t.removeLabel(t.holidays, index + 1)} onPress={() => onChange(rows.filter((one) => one.key !== row.key))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button type="link" icon={<PlusOutlined />} onClick={() => onChange([...rows, emptySpan()])}>
        {t.addSpan}
      </Button>
    </>
  );
}

function Days({ rows, onChange }: { rows: DayRow[]; onChange: (rows: DayRow[]) => void }) {
  const set = (key: number, change: Partial<DayRow>) => onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const label = (index: number, column: string) => t.rowLabel(t.makeUp, index + 1, column);
  return (
    <>
      <table className="calendar-rows" aria-label={t.makeUp}>
        <thead>
          <tr>
            <th scope="col">{t.columns.date}</th>
            <th scope="col">{t.columns.name}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <td>
                <DateInput label={label(index, t.columns.date)} value={row.date} onChange={(date) => set(row.key, { date })} />
                <Weekday date={row.date} />
              </td>
              <td>
                <Input aria-label={label(index, t.columns.name)} value={row.name} onChange={(event) => set(row.key, { name: event.target.value })} />
              </td>
              <td>
                <Remove label={t.removeLabel(t.makeUp, index + 1)} onPress={() => onChange(rows.filter((one) => one.key !== row.key))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button type="link" icon={<PlusOutlined />} onClick={() => onChange([...rows, emptyDay()])}>
        {t.addDay}
      </Button>
    </>
  );
}

function lengthOf({ from, to }: SpanRow): number {
  if (!isDate(from)) return 0;
  const last = isDate(to) ? to : from;
  let days = 0;
  for (let day = from; day <= last && days < 60; day = addDays(day, 1)) days++;
  return days;
}

const Weekday = ({ date }: { date: string }) => <span className="quiet calendar-weekday">{isDate(date) ? weekdayText(date) : ''}</span>;

const Remove = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={label} onClick={onPress} />
);

function Field({ label, wide, children }: { label: string; wide?: boolean; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={wide ? 'calendar-field calendar-field-wide' : 'calendar-field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

const Text = ({ label, value, onChange, wide }: { label: string; value: string; onChange: (value: string) => void; wide?: boolean }) => (
  <Field label={label} wide={wide}>
    {(id) => <Input id={id} value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);
