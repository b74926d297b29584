import type { Field, FormValues, LawArticle } from '../../../api/models';
import { DeadlineText } from '../../../components/DeadlineText';
import { moneyText, valueText } from '../../../lib/format';
import { texts } from '../../../texts';
import { usePeople } from '../../../lib/usePeople.query';
import { usePosts } from '../usePosts.query';
import { useUnits } from '../useUnits.query';
import type { ControlProps } from './controlProps';
import { useFormSurroundings } from './formContext';
import { articleWords } from './law';

/** An answer as text. */
export function ReadOnlyValue({ field, id, value }: ControlProps<unknown>) {
  return (
    <output id={id} className="form-text" aria-label={field.label}>
      <Text field={field} value={value} />
    </output>
  );
}

function Text({ field, value }: { field: Field; value: unknown }) {
  if (value === undefined || value === null || value === '') return <>{valueText(value)}</>;
  switch (field.kind) {
    case 'select':
    case 'multiselect':
      return <>{valueText([value].flat().map((one) => optionText(field, one)))}</>;
    case 'checklist':
      return <>{valueText(ticked(field, value as Record<string, boolean>))}</>;
    case 'person':
      return <PersonName id={String(value)} />;
    case 'unit':
      return <UnitName id={String(value)} />;
    case 'post':
      return <PostName code={String(value)} />;
    case 'money':
      return <>{typeof value === 'number' ? moneyText(value) : valueText(value)}</>;
    case 'law':
      return <>{valueText((value as LawArticle[]).map(articleWords))}</>;
    case 'attachments':
      return <Files ids={value as string[]} />;
    case 'date':
      return <DeadlineDate value={String(value)} />;
    case 'table':
      return <Rows field={field} rows={value as FormValues[]} />;
    default:
      return <>{valueText(value)}</>;
  }
}

/** A day that a clock of the case ends on says why. */
function DeadlineDate({ value }: { value: string }) {
  const { clocks } = useFormSurroundings();
  return <DeadlineText text={valueText(value)} clocks={clocks} />;
}

const optionText = (field: Field, value: unknown) => field.options?.find((option) => option.value === value)?.label ?? valueText(value);

const ticked = (field: Field, ticks: Record<string, boolean>) =>
  (field.options ?? []).filter((option) => ticks[option.value]).map((option) => option.label);

function PersonName({ id }: { id: string }) {
  const people = usePeople();
  return <>{people.data?.find((person) => person.id === id)?.name ?? (people.isPending ? texts.common.loading : id)}</>;
}

function PostName({ code }: { code: string }) {
  const posts = usePosts();
  return <>{posts.data?.find((post) => post.code === code)?.name ?? (posts.isPending ? texts.common.loading : code)}</>;
}

function UnitName({ id }: { id: string }) {
  const units = useUnits();
  return <>{units.data?.find((unit) => unit.id === id)?.name ?? (units.isPending ? texts.common.loading : id)}</>;
}

function Files({ ids }: { ids: string[] }) {
  const { attachments } = useFormSurroundings();
  return (
    <>
      {ids.map((id) => (
        <div key={id}>
          <a href={`/api/attachments/${id}`}>{attachments.find((row) => row.id === id)?.name ?? id}</a>
        </div>
      ))}
    </>
  );
}

function Rows({ field, rows }: { field: Field; rows: FormValues[] }) {
  const columns = (field.columns ?? []).filter((column) => !column.hidden);
  return (
    <div className="form-table">
      <table aria-label={field.label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column.name}>
                  <Text field={column} value={row[column.name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
