import { expect, test } from 'vitest';
import type { FlowNode } from '../../../api/models';
import { commonBounds, placeOf } from './comparedPlaces';

const node = (id: string, x: number, y: number): FlowNode => ({ id, title: id, type: 'WorkflowOffice.HumanTask', x, y, width: 100, height: 50, state: 'Pending', visits: 0 });
const drawn = (nodes: FlowNode[], marks: Record<string, 'Added' | 'Removed' | 'Changed'> = {}) => ({ drawing: { name: '流程', version: 1, nodes, edges: [] }, marks });

const before = drawn([node('open', 0, 0), node('gone', 0, 400)], { gone: 'Removed' });
const after = drawn([node('open', 0, 0), node('new', 500, 100)], { new: 'Added' });

test('both drawings fit on the common ground', () => {
  const { x, y, width, height } = commonBounds(before, after);
  expect(x).toBeLessThanOrEqual(0);
  expect(y).toBeLessThanOrEqual(0);
  expect(x + width).toBeGreaterThanOrEqual(600);
  expect(y + height).toBeGreaterThanOrEqual(450);
});

test.each([
  ['new', 500],
  ['gone', 0], // only the older version has it
  [undefined, 500], // nothing chosen: the first step that differs
])('%s is shown where it stands', (chosen, x) => expect(placeOf(chosen, before, after)?.x).toBe(x));

test('versions without a difference in their steps are shown whole', () => expect(placeOf(undefined, drawn([node('a', 0, 0)]), drawn([node('a', 0, 0)]))).toBeUndefined());
