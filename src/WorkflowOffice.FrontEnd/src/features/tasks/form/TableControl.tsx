import { Button, Form } from 'antd';
import type { FormValues } from '../../../api/models';
import { texts } from '../../../texts';
import type { ControlProps } from './controlProps';
import { useFormSurroundings } from './formContext';
import { ReadOnlyValue } from './ReadOnlyValue';
import { SimpleControl } from './SimpleControl';
import { fieldProblem } from './validation';

const t = texts.tasks.fields;

/** Rows of the same few columns. */
export function TableControl({ field, id, value = [], onChange, disabled }: ControlProps<FormValues[]>) {
  const { status } = Form.Item.useStatus();
  const { pressed } = useFormSurroundings();
  const columns = (field.columns ?? []).filter((column) => !column.hidden);
  const replace = (index: number, name: string, cell: unknown) =>
    onChange?.(value.map((row, place) => (place === index ? { ...row, [name]: cell } : row)));

  return (
    <div id={id} tabIndex={-1} className="form-table">
      <table aria-label={field.label}>
        <thead>
          <tr>
            <th scope="col" className="form-table-number">
              {t.rowNumber}
            </th>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.label}
                {column.required && <span className="required-mark"> *</span>}
              </th>
            ))}
            <th scope="col" aria-label={t.removeRow} className="form-table-remove" />
          </tr>
        </thead>
        <tbody>
          {value.map((row, index) => (
            <tr key={index}>
              <td className="form-table-number">{index + 1}</td>
              {columns.map((column) => (
                <td key={column.name}>
                  {column.readOnly === true ? (
                    <ReadOnlyValue field={column} value={row[column.name]} />
                  ) : (
                    <SimpleControl
                      field={column}
                      label={t.cellLabel(field.label, index + 1, column.label)}
                      value={row[column.name]}
                      disabled={disabled}
                      invalid={status === 'error' && fieldProblem(column, row[column.name], { pressed: pressed?.current }) !== undefined}
                      onChange={(cell) => replace(index, column.name, cell)}
                    />
                  )}
                </td>
              ))}
              <td className="form-table-remove">
                <Button
                  type="text"
                  size="small"
                  disabled={disabled}
                  aria-label={t.removeRowLabel(field.label, index + 1)}
                  onClick={() => onChange?.(value.filter((_, place) => place !== index))}
                >
                  {t.removeRow}
                </Button>
              </td>
            </tr>
          ))}
          {value.length === 0 && (
            <tr>
              <td colSpan={columns.length + 2} className="quiet form-table-empty">
                {t.noRows}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <Button size="small" disabled={disabled} onClick={() => onChange?.([...value, {}])}>
        {t.addRow}
      </Button>
    </div>
  );
}
