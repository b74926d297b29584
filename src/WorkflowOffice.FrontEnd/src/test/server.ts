import { vi } from 'vitest';

interface Call {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Reply = { status?: number; body?: unknown } | 'unreachable';

/** Stands in for the host: answers by “METHOD path” and remembers every call. */
export function officeServer(replies: Record<string, Reply | ((call: Call) => Reply)>) {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(typeof input === 'string' ? new URL(input, 'http://office') : input, init);
    const text = await request.text();
    const call: Call = {
      method: request.method,
      path: new URL(request.url).pathname,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    calls.push(call);
    const known = replies[`${call.method} ${call.path}`];
    const reply = typeof known === 'function' ? known(call) : (known ?? { status: 404, body: { status: 404, title: '没有找到' } });
    if (reply === 'unreachable') throw new TypeError('Failed to fetch');
    const body = reply.body === undefined ? null : JSON.stringify(reply.body);
    return new Response(body, { status: reply.status ?? (body === null ? 204 : 200), headers: { 'Content-Type': 'application/json' } });
  });
  return calls;
}
