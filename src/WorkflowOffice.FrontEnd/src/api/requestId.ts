import { ProblemError } from './problem';

/** A random UUID. `crypto.randomUUID` exists only on https and localhost; offices also open the system by address on http. */
export function newRequestId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * One press, one id. While it is not known whether the server acted (no answer, 5xx), pressing again with the same content
 * repeats the id, so that the server gives its first answer instead of acting twice.
 */
export class PressIds {
  private readonly pending = new Map<string, string>();

  idFor(content: unknown): string {
    const key = keyOf(content);
    const id = this.pending.get(key) ?? newRequestId();
    this.pending.set(key, id);
    return id;
  }

  settled(content: unknown, error: unknown) {
    if (error instanceof ProblemError && error.isUncertain) return;
    this.pending.delete(keyOf(content));
  }
}

const keyOf = (content: unknown) => JSON.stringify(content) ?? '';
