import { expect, it } from 'vitest';
import { inDrawingOrder } from './journal';

const base = 'https://office.example/elsa/api/workflow-instances/019c';

it('gives the instance after the journal that is being read, and nothing else later', async () => {
  const asked: string[] = [];
  const answers = new Map<string, (answer: Response) => void>();
  const fetched = ((request: Request) => {
    asked.push(request.url);
    return new Promise<Response>((resolve) => answers.set(request.url, resolve));
  }) as typeof fetch;
  const ask = (address: string, method = 'GET') => inDrawingOrder(new Request(address, { method }), fetched);

  const journal = ask(`${base}/journal?skip=0`, 'POST');
  const instance = ask(base);
  void ask(`${base}/variables`);
  void ask(`${base}9`);
  await Promise.resolve();
  expect(asked).toEqual([`${base}/journal?skip=0`, `${base}/variables`, `${base}9`]);

  answers.get(`${base}/journal?skip=0`)?.(new Response('{}'));
  await journal;
  await expect.poll(() => asked.at(-1)).toBe(base);
  answers.get(base)?.(new Response('{}'));
  expect((await instance).ok).toBe(true);
});

it('does not keep the instance back for a journal that could not be read', async () => {
  const fetched = ((request: Request) => (request.url.includes('journal') ? Promise.reject(new TypeError()) : Promise.resolve(new Response('{}')))) as typeof fetch;

  await expect(inDrawingOrder(new Request(`${base}/journal`, { method: 'POST' }), fetched)).rejects.toThrow();
  expect((await inDrawingOrder(new Request(base), fetched)).ok).toBe(true);
});
