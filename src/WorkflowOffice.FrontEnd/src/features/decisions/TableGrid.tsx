import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Input } from 'antd';
import type { KeyboardEvent } from 'react';
import type { DecisionCheck, DecisionColumn, DecisionTableDocument } from '../../api/models';
import { texts } from '../../texts';
import { citation } from '../../lib/citation';
import { moveRow, removeRow, setCell, setOtherwise, setRow } from './editing';
import './decisions.css';

const t = texts.decisions;

interface TableGridProps {
  table: DecisionTableDocument;
  check: DecisionCheck | undefined;
  onChange?: (table: DecisionTableDocument) => void;
}

/** The table as a sheet: one cell one field, Enter and the arrows go up and down a column. */
export function TableGrid({ table, check, onChange }: TableGridProps) {
  const readOnly = onChange === undefined;
  const problems = new Map(check?.problems.map((problem) => [`${problem.row ?? ''} ${problem.column ?? ''}`, problem.message]));
  const marked = new Set(check?.findings.flatMap((finding) => finding.rows));
  const change = (next: DecisionTableDocument) => onChange?.(next);

  return (
    <div className="decision-sheet">
      <table onKeyDown={moveThroughColumn}>
        <thead>
          <tr>
            <th rowSpan={2}>{t.row}</th>
            <th colSpan={table.inputs.length}>{t.condition}</th>
            <th colSpan={table.outputs.length} className="decision-conclusion">
              {t.conclusion}
            </th>
            <th rowSpan={2}>{t.article}</th>
            {!readOnly && <th rowSpan={2} aria-label={t.addRow} />}
          </tr>
          <tr>
            {table.inputs.map((column) => (
              <Heading key={column.name} column={column} />
            ))}
            {table.outputs.map((column) => (
              <Heading key={column.name} column={column} className="decision-conclusion" />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.id} className={marked.has(row.id) ? 'decision-marked' : undefined}>
              <th scope="row" title={row.note ?? undefined}>
                {row.id}
              </th>
              {(['when', 'then'] as const).flatMap((side) =>
                (side === 'when' ? table.inputs : table.outputs).map((column) => (
                  <Cell
                    key={`${side} ${column.name}`}
                    column={column}
                    label={t.cell(row.id, column.label)}
                    className={side === 'then' ? 'decision-conclusion' : undefined}
                    text={row[side]?.[column.name] ?? ''}
                    placeholder={side === 'when' ? t.any : ''}
                    problem={problems.get(`${row.id} ${column.name}`)}
                    onChange={readOnly ? undefined : (text) => change(setCell(table, { row: row.id, side, column: column.name }, text))}
                  />
                )),
              )}
              <td>
                {readOnly ? (
                  citation(row.article)
                ) : (
                  <Input
                    variant="borderless"
                    aria-label={t.cell(row.id, t.article)}
                    value={row.article}
                    onChange={(event) => change(setRow(table, row.id, { article: event.target.value }))}
                  />
                )}
              </td>
              {!readOnly && (
                <td className="decision-row-actions">
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowUpOutlined />}
                    aria-label={t.moveUp(row.id)}
                    disabled={index === 0}
                    onClick={() => change(moveRow(table, row.id, -1))}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<ArrowDownOutlined />}
                    aria-label={t.moveDown(row.id)}
                    disabled={index === table.rows.length - 1}
                    onClick={() => change(moveRow(table, row.id, 1))}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={t.removeRow(row.id)}
                    onClick={() => change(removeRow(table, row.id))}
                  />
                </td>
              )}
            </tr>
          ))}
          {table.otherwise && (
            <tr>
              <th scope="row" colSpan={table.inputs.length + 1}>
                {t.otherwise}
              </th>
              {table.outputs.map((column) => (
                <Cell
                  key={column.name}
                  column={column}
                  label={t.cell(t.otherwise, column.label)}
                  className="decision-conclusion"
                  text={table.otherwise?.[column.name] ?? ''}
                  placeholder=""
                  problem={problems.get(` ${column.name}`)}
                  onChange={readOnly ? undefined : (text) => change(setOtherwise(table, column.name, text))}
                />
              ))}
              <td colSpan={readOnly ? 1 : 2} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

const Heading = ({ column, className }: { column: DecisionColumn; className?: string }) => (
  <th scope="col" title={column.help ?? undefined} className={className}>
    {column.label}
    {column.unit && <span className="quiet">（{column.unit}）</span>}
  </th>
);

interface CellProps {
  column: DecisionColumn;
  label: string;
  text: string;
  placeholder: string;
  problem: string | undefined;
  className: string | undefined;
  onChange: ((text: string) => void) | undefined;
}

function Cell({ column, label, text, placeholder, problem, className, onChange }: CellProps) {
  if (!onChange) return <td className={className}>{text || <span className="quiet">{placeholder || '—'}</span>}</td>;
  return (
    <td className={`${className ?? ''} ${problem ? 'decision-problem' : ''}`} title={problem}>
      <AutoComplete
        variant="borderless"
        aria-label={label}
        aria-invalid={problem !== undefined}
        value={text}
        placeholder={placeholder}
        options={proposals(column)}
        popupMatchSelectWidth={false}
        defaultActiveFirstOption={false}
        showSearch={{ filterOption: false }}
        onChange={(value: string) => onChange(value)}
      />
    </td>
  );
}

function proposals(column: DecisionColumn) {
  if (column.type === 'Flag') return [{ value: t.yes }, { value: t.no }];
  return column.choices?.map((choice) => ({ value: choice.label }));
}

/** Enter goes down, Shift+Enter up; the arrows belong to the list of proposals while it is open. */
function moveThroughColumn(event: KeyboardEvent<HTMLTableElement>) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
  const cell = event.target.closest('td');
  const row = cell?.parentElement;
  const next = (event.shiftKey ? row?.previousElementSibling : row?.nextElementSibling)?.children[cell?.cellIndex ?? 0];
  next?.querySelector('input')?.focus();
}
