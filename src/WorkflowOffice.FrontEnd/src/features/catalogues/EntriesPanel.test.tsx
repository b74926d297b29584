import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderInOffice } from '../../test/render';
import { texts } from '../../texts';
import { EntriesPanel } from './EntriesPanel';

const t = texts.catalogues;
const items = [
  { code: 'A-1', label: 'first', profile: 'p', article: 'a', severity: 2 },
  { code: 'A-2', label: 'second', profile: 'p', article: 'b', severity: 3 },
];
const profiles = [{ id: 'p', name: 'regulation' }];

it('an entry is edited in its dialog, with the attributes that others read', async () => {
  const onChange = vi.fn();
  renderInOffice(<EntriesPanel items={items} profiles={profiles} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: t.edit('A-1') }));
  fireEvent.change(await screen.findByLabelText(t.item.label), { target: { value: 'changed' } });
  expect(screen.getByLabelText(t.item.more)).toHaveValue('severity=2');
  fireEvent.click(screen.getByRole('button', { name: t.ok }));
  await waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  expect(onChange.mock.calls[0]?.[0]).toMatchObject([{ code: 'A-1', label: 'changed', severity: 2 }, items[1] ?? {}]);
});

it('entries are moved and removed; a version that may not be edited offers neither', () => {
  const onChange = vi.fn();
  const { unmount } = renderInOffice(<EntriesPanel items={items} profiles={profiles} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: t.down('A-1') }));
  fireEvent.click(screen.getByRole('button', { name: t.remove('A-2') }));
  expect(onChange.mock.calls.map(([rows]) => (rows as typeof items).map((row) => row.code))).toEqual([['A-2', 'A-1'], ['A-1']]);
  unmount();
  renderInOffice(<EntriesPanel items={items} profiles={profiles} />);
  expect(screen.queryByRole('button')).toBeNull();
});
