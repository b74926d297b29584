import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Flow, FlowNode, FlowNodeState } from '../../api/models';
import { flowShades } from '../../lib/colours';
import { FlowDrawing } from './FlowDrawing';
import { boundsOf, linesOf } from './flowGeometry';
import { routesOf } from './flowRoutes';
import { fitted, zoomed } from './usePanZoom';

const node = (id: string, x: number, y: number, state: FlowNodeState = 'Pending', visits = 0): FlowNode => ({
  id,
  title: id,
  type: 'WorkflowOffice.HumanTask',
  x,
  y,
  width: 100,
  height: 50,
  state,
  visits,
});
const draw = (flow: Pick<Flow, 'nodes' | 'edges'>) =>
  render(
    <svg>
      <FlowDrawing flow={{ name: '流程', version: 1, ...flow }} />
    </svg>,
  );

test.each([
  ['Pending', '未到'],
  ['Active', '正在此处'],
  ['Done', '已完成'],
  ['Skipped', '未经过'],
  ['Cancelled', '已取消'],
  ['Faulted', '异常'],
] as [FlowNodeState, string][])('a node that is %s says %s and has its own look', (state, words) => {
  draw({ nodes: [node('审核', 0, 0, state)], edges: [] });
  const drawn = screen.getByRole('listitem', { name: `审核：${words}` });
  const box = drawn.querySelector('rect');
  expect(box).toHaveAttribute('stroke', flowShades[state].border);
  expect(box).toHaveAttribute('fill', flowShades[state].paper);
});

test('no two states look the same', () => {
  const looks = Object.values(flowShades).map(({ border, paper, dash }) => `${border} ${paper} ${dash}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test('a node that was visited again says how often', () => {
  draw({ nodes: [node('拟制', 0, 0, 'Done', 3)], edges: [] });
  expect(screen.getByRole('listitem', { name: '拟制：已完成，经过 3 次' })).toHaveTextContent('×3');
});

test('a walked edge differs from one that was not, and labels are shown', () => {
  const { container } = draw({
    nodes: [node('a', 0, 0), node('b', 200, 0), node('c', 200, 200)],
    edges: [
      { from: 'a', to: 'b', port: '批准', label: '批准', taken: true, vertices: [] },
      { from: 'a', to: 'c', port: '不批准', label: '不批准', taken: false, vertices: [] },
    ],
  });
  const strokes = [...container.querySelectorAll('g[data-edge] > path')].map((path) => path.getAttribute('stroke'));
  expect(new Set(strokes).size).toBe(2);
  expect(screen.getByText('不批准')).toBeInTheDocument();
});

test('an edge to a node that is not drawn is left out', () => {
  const { container } = draw({ nodes: [node('a', 0, 0)], edges: [{ from: 'a', to: 'gone', port: '', taken: false, vertices: [] }] });
  expect(container.querySelector('g[data-edge]')).toBeNull();
});

const edge = (from: string, to: string, label?: string, vertices: { x: number; y: number }[] = []) => ({ from, to, port: label ?? '', label, taken: false, vertices });
const courseOf = (nodes: FlowNode[], ...edges: ReturnType<typeof edge>[]) => routesOf({ nodes, edges }).map((line) => line.points);

test('corners that the designer drew are kept', () => {
  const bent = courseOf([node('a', 0, 0), node('b', 200, 0)], edge('a', 'b', '', [{ x: 50, y: -60 }, { x: 250, y: -60 }]));
  expect(bent).toEqual([[{ x: 50, y: 0 }, { x: 50, y: -60 }, { x: 250, y: -60 }, { x: 250, y: 0 }]]);
});

test('neighbours are joined by a straight line', () => {
  expect(courseOf([node('a', 0, 0), node('b', 0, 100)], edge('a', 'b'))).toEqual([[{ x: 50, y: 50 }, { x: 50, y: 100 }]]);
  expect(courseOf([node('a', 0, 0), node('b', 200, 0)], edge('a', 'b'))).toEqual([[{ x: 100, y: 25 }, { x: 200, y: 25 }]]);
});

test('the way back does not lie on the way there', () => {
  const [there = [], back = []] = courseOf([node('a', 0, 0), node('b', 0, 100)], edge('a', 'b'), edge('b', 'a'));
  expect(there.every(({ x }) => x === 50)).toBe(true);
  expect(back.filter(({ x }) => x > 100 || x < 0)).toHaveLength(2); // around, beside both nodes
});

test('a line goes around the nodes between its ends', () => {
  const column = [node('a', 0, 0), node('b', 0, 100), node('c', 0, 200)];
  const [points = []] = courseOf(column, edge('a', 'c'));
  const inside = (x: number, y: number) => x > 0 && x < 100 && y > 100 && y < 150;
  points.slice(1).forEach((end, index) => {
    const start = points[index] ?? end;
    for (let step = 0; step <= 20; step++)
      expect(inside(start.x + ((end.x - start.x) * step) / 20, start.y + ((end.y - start.y) * step) / 20)).toBe(false);
  });
});

test('several outcomes that lead to the same node are one line with all their names', () => {
  draw({ nodes: [node('a', 0, 0), node('b', 0, 100)], edges: [edge('a', 'b', '维持'), { ...edge('a', 'b', '变更'), taken: true }] });
  const words = screen.getByText('维持、变更');
  expect(words.closest('g')).toHaveAttribute('data-taken', 'true');
});

test('the whole flow, corners included, fits the window', () => {
  const bounds = boundsOf({ nodes: [node('a', 0, 0), node('b', 1900, 0)], edges: [{ from: 'a', to: 'b', port: '', taken: false, vertices: [{ x: 50, y: -100 }] }] });
  expect(bounds).toEqual({ x: -30, y: -130, width: 2060, height: 210 });
  const view = fitted(bounds, 1030, 500);
  expect(view.scale).toBe(0.5);
  expect(view.x + bounds.x * view.scale).toBe(0);
});

test('zooming keeps the point under the pointer where it is', () => {
  const view = zoomed({ x: 10, y: 20, scale: 1 }, 2, 110, 120);
  expect(view).toEqual({ scale: 2, x: -90, y: -80 });
});

test('a long title takes two lines', () => {
  expect(linesOf('生成执法监督通知（决定）书并取号', 10)).toEqual(['生成执法监督通知', '（决定）书并取号']);
  expect(linesOf('审核', 10)).toEqual(['审核']);
});
