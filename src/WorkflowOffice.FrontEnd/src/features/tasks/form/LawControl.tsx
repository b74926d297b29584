import { Button, Input } from 'antd';
import type { LawArticle } from '../../../api/models';
import { texts } from '../../../texts';
import type { ControlProps } from './controlProps';

const t = texts.tasks.fields;

/** Articles of law, one a row: the law, the article, and its words where somebody wants them. */
export function LawControl({ field, id, value = [], onChange, disabled }: ControlProps<LawArticle[]>) {
  const replace = (index: number, cell: LawArticle) => onChange?.(value.map((row, place) => (place === index ? { ...row, ...cell } : row)));
  return (
    <div id={id} tabIndex={-1} className="form-laws">
      {value.map((row, index) => (
        <div key={index} className="form-law">
          <Input
            aria-label={t.cellLabel(field.label, index + 1, t.lawColumns.law)}
            placeholder={t.lawPlaceholder}
            disabled={disabled}
            maxLength={100}
            value={row.law ?? ''}
            onChange={(event) => replace(index, { law: event.target.value })}
          />
          <Input
            aria-label={t.cellLabel(field.label, index + 1, t.lawColumns.article)}
            placeholder={t.articlePlaceholder}
            disabled={disabled}
            maxLength={60}
            value={row.article ?? ''}
            onChange={(event) => replace(index, { article: event.target.value })}
          />
          <Button
            type="text"
            size="small"
            disabled={disabled}
            aria-label={t.removeRowLabel(field.label, index + 1)}
            onClick={() => onChange?.(value.filter((_, place) => place !== index))}
          >
            {t.removeRow}
          </Button>
          <Input.TextArea
            aria-label={t.cellLabel(field.label, index + 1, t.lawColumns.text)}
            placeholder={t.articleTextPlaceholder}
            disabled={disabled}
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={4000}
            value={row.text ?? ''}
            onChange={(event) => replace(index, { text: event.target.value })}
          />
        </div>
      ))}
      <Button size="small" disabled={disabled} onClick={() => onChange?.([...value, {}])}>
        {t.addArticle}
      </Button>
    </div>
  );
}
