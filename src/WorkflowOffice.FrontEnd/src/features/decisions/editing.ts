import type { DecisionColumn, DecisionTableDocument } from '../../api/models';

/** Changes of the table on the page; each gives a new document and leaves the old one alone. */
export type CellPlace = { row: string; side: 'when' | 'then'; column: string };

export const setCell = (table: DecisionTableDocument, { row, side, column }: CellPlace, text: string): DecisionTableDocument => ({
  ...table,
  rows: table.rows.map((one) => (one.id === row ? { ...one, [side]: { ...one[side], [column]: text } } : one)),
});

export const setRow = (
  table: DecisionTableDocument,
  row: string,
  change: Partial<DecisionTableDocument['rows'][number]>,
): DecisionTableDocument => ({ ...table, rows: table.rows.map((one) => (one.id === row ? { ...one, ...change } : one)) });

export const setOtherwise = (table: DecisionTableDocument, column: string, text: string): DecisionTableDocument => ({
  ...table,
  otherwise: { ...table.otherwise, [column]: text },
});

/** A row below the last, with the first number that is free. */
export function addRow(table: DecisionTableDocument): DecisionTableDocument {
  const ids = new Set(table.rows.map((row) => row.id));
  let number = table.rows.length + 1;
  while (ids.has(String(number))) number++;
  return { ...table, rows: [...table.rows, { id: String(number), when: {}, then: {}, article: '' }] };
}

export const removeRow = (table: DecisionTableDocument, row: string): DecisionTableDocument => ({
  ...table,
  rows: table.rows.filter((one) => one.id !== row),
  examples: table.examples?.map((example) => ({ ...example, rows: example.rows?.filter((id) => id !== row) })),
});

export function moveRow(table: DecisionTableDocument, row: string, by: -1 | 1): DecisionTableDocument {
  const rows = [...table.rows];
  const from = rows.findIndex((one) => one.id === row);
  const to = from + by;
  const moved = rows[from];
  if (!moved || to < 0 || to >= rows.length) return table;
  rows.splice(from, 1);
  rows.splice(to, 0, moved);
  return { ...table, rows };
}

/** What a person typed as a fact, as the server reads it. */
export function factOf(column: DecisionColumn, typed: unknown): unknown {
  if (typed === undefined || typed === null || typed === '') return null;
  return column.type === 'Flag' ? typed === 'true' : typed;
}
