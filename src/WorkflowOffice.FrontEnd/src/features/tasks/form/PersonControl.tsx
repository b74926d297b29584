import { Select } from 'antd';
import type { Person } from '../../../api/models';
import { texts } from '../../../texts';
import { usePeople } from '../../../lib/usePeople.query';
import { usePosts } from '../usePosts.query';
import { useUnits } from '../useUnits.query';
import type { ControlProps } from './controlProps';

export function PersonControl(props: ControlProps<string | undefined>) {
  const people = usePeople();
  const fits = (person: Person) => !props.field.postCode || (person.postCodes ?? []).includes(props.field.postCode);
  const options = people.data?.filter(fits).map((person) => ({
    value: person.id,
    label: [person.name, person.unitName, person.posts.join(texts.common.listSeparator)].filter(Boolean).join(' · '),
  }));
  return <SearchableSelect {...props} options={options} loading={people.isPending} />;
}

export function UnitControl(props: ControlProps<string | undefined>) {
  const units = useUnits();
  return (
    <SearchableSelect {...props} options={units.data?.map((unit) => ({ value: unit.id, label: unit.name }))} loading={units.isPending} />
  );
}

export function PostControl(props: ControlProps<string | undefined>) {
  const posts = usePosts();
  return (
    <SearchableSelect {...props} options={posts.data?.map((post) => ({ value: post.code, label: post.name }))} loading={posts.isPending} />
  );
}

interface SearchableSelectProps extends ControlProps<string | undefined> {
  options: { value: string; label: string }[] | undefined;
  loading: boolean;
}

function SearchableSelect({ field, id, value, onChange, disabled, label, invalid, options, loading }: SearchableSelectProps) {
  return (
    <Select
      id={id}
      aria-label={label ?? field.label}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={!field.required}
      loading={loading}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      placeholder={field.placeholder ?? texts.tasks.fields.choose}
      value={value}
      options={options ?? []}
      onChange={(next: string | undefined) => onChange?.(next)}
    />
  );
}
