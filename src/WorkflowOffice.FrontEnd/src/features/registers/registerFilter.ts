/** What a register is limited to; stands in the address, so that a list can be passed on as a link. */
export interface RegisterFilter {
  search?: string;
  /** Column → value. */
  values: Record<string, string>;
  on?: string;
  from?: string;
  to?: string;
  sort?: string;
  descending?: boolean;
  page: number;
}

export function filterOf(params: URLSearchParams): RegisterFilter {
  const values: Record<string, string> = {};
  for (const pair of params.getAll('filter')) {
    const colon = pair.indexOf(':');
    if (colon > 0) values[pair.slice(0, colon)] = pair.slice(colon + 1);
  }
  return {
    search: params.get('search') ?? undefined,
    values,
    on: params.get('on') ?? undefined,
    from: params.get('from') ?? undefined,
    to: params.get('to') ?? undefined,
    sort: params.get('sort') ?? undefined,
    descending: params.get('descending') === 'true' || undefined,
    page: Math.max(1, Number(params.get('page')) || 1),
  };
}

export function queryOf({ search, values, on, from, to, sort, descending }: RegisterFilter) {
  const filter = Object.entries(values).map(([key, value]) => `${key}:${value}`);
  return { search, filter: filter.length > 0 ? filter : undefined, on, from, to, sort, descending };
}

/** As it stands in an address; repeated names for several filters. */
export function addressOf(filter: RegisterFilter, columns: string[] = []): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(filter))) {
    if (Array.isArray(value)) value.forEach((one) => params.append(name, one));
    else if (value !== undefined) params.set(name, String(value));
  }
  if (filter.page > 1) params.set('page', String(filter.page));
  columns.forEach((column) => params.append('column', column));
  return params;
}
