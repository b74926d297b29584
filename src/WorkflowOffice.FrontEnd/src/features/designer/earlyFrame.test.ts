import { afterEach, describe, expect, it } from 'vitest';
import { openFrame } from './earlyFrame';

const address = '/studio/definitions/notice';

function early(src: string) {
  const outline = document.createElement('div');
  outline.id = 'designer-early';
  const frame = document.createElement('iframe');
  frame.setAttribute('src', src);
  outline.append(frame);
  document.body.append(outline);
  return frame;
}

function place(canMove: boolean) {
  const made = document.createElement('div') as HTMLElement & { moveBefore?: (element: Element) => void };
  if (canMove) made.moveBefore = (element) => made.append(element);
  document.body.append(made);
  return made;
}

describe('openFrame', () => {
  afterEach(() => document.body.replaceChildren());

  it('moves the page that already loads', () => {
    const loading = early(address);
    const here = place(true);

    expect(openFrame(here, address, '流程设计器')).toBe(loading);
    expect(here.firstChild).toBe(loading);
    expect(loading.title).toBe('流程设计器');
    expect(document.getElementById('designer-early')).toBeNull();
  });

  it.each([
    ['of another address', '/studio/instances', true],
    ['that the browser would load anew', address, false],
  ])('does without a page %s', (_, src, canMove) => {
    const loading = early(src);

    const opened = openFrame(place(canMove), address, '流程设计器');

    expect(opened).not.toBe(loading);
    expect(loading.isConnected).toBe(false);
    expect(document.getElementById('designer-early')).toBeNull();
    expect(opened.getAttribute('src')).toBe(address);
  });
});
