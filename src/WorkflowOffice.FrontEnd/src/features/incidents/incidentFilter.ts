export type IncidentState = 'open' | 'resolved' | 'all';

export interface IncidentFilter {
  state: IncidentState;
  search: string;
  workflow: string;
}

const states: IncidentState[] = ['open', 'resolved', 'all'];

/** The filter stands in the address, so that it can be sent to a colleague and survives a reload. */
export function filterOf(params: URLSearchParams): IncidentFilter {
  const state = params.get('state') as IncidentState | null;
  return {
    state: state && states.includes(state) ? state : 'open',
    search: params.get('search') ?? '',
    workflow: params.get('workflow') ?? '',
  };
}

export function paramsOf({ state, search, workflow }: IncidentFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (state !== 'open') params.set('state', state);
  if (search) params.set('search', search);
  if (workflow) params.set('workflow', workflow);
  return params;
}

const shortest = 2;
const longest = 500;

/** As the host demands it. */
export const isReason = (reason: string) => reason.trim().length >= shortest && reason.trim().length <= longest;
