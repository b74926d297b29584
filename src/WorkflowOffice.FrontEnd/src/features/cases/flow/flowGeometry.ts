import type { Flow, FlowEdge, FlowNode } from '../../../api/models';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

const defaultWidth = 160;
const defaultHeight = 52;
const margin = 30;

/** A definition drawn in another tool may carry no sizes. */
export const boxOf = (node: FlowNode): Box => ({
  x: node.x,
  y: node.y,
  width: node.width > 0 ? node.width : defaultWidth,
  height: node.height > 0 ? node.height : defaultHeight,
});

/** The rectangle that holds the whole flow. */
export function boundsOf(flow: Pick<Flow, 'nodes' | 'edges'>): Box {
  const boxes = flow.nodes.map(boxOf);
  const corners = flow.edges.flatMap((edge) => edge.vertices ?? []);
  const left = Math.min(...boxes.map((box) => box.x), ...corners.map((point) => point.x));
  const top = Math.min(...boxes.map((box) => box.y), ...corners.map((point) => point.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width), ...corners.map((point) => point.x));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height), ...corners.map((point) => point.y));
  if (!Number.isFinite(left)) return { x: 0, y: 0, width: 100, height: 100 };
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

/** The corners of an edge: it leaves and enters at the middle of the side that faces the next corner. */
export function routeOf(edge: FlowEdge, from: Box, to: Box): Point[] {
  const corners = edge.vertices ?? [];
  const first = corners[0] ?? centre(to);
  const last = corners.at(-1) ?? centre(from);
  const start = sideFacing(from, first);
  const end = sideFacing(to, last);
  return corners.length > 0 ? [start, ...corners, end] : [start, ...elbow(start, end), end];
}

export const pathOf = (points: Point[]) => points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');

/** Where the label of an edge stands: the middle of its longest piece. */
export function labelPlace(points: Point[]): Point {
  let longest = { length: -1, x: 0, y: 0 };
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length > longest.length) longest = { length, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  return longest;
}

/** Chinese text broken into at most two lines of the given number of characters. */
export function linesOf(title: string, perLine: number): string[] {
  if (title.length <= perLine) return [title];
  const half = Math.min(perLine, Math.ceil(title.length / 2));
  const second = title.slice(half);
  return [title.slice(0, half), second.length > perLine ? `${second.slice(0, perLine - 1)}…` : second];
}

const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

function sideFacing(box: Box, towards: Point): Point {
  const middle = centre(box);
  const dx = towards.x - middle.x;
  const dy = towards.y - middle.y;
  const sideways = Math.abs(dx) * box.height > Math.abs(dy) * box.width;
  if (sideways) return { x: dx > 0 ? box.x + box.width : box.x, y: middle.y };
  return { x: middle.x, y: dy > 0 ? box.y + box.height : box.y };
}

function elbow(start: Point, end: Point): Point[] {
  if (Math.abs(start.x - end.x) < 2 || Math.abs(start.y - end.y) < 2) return [];
  const middle = (start.x + end.x) / 2;
  return [
    { x: middle, y: start.y },
    { x: middle, y: end.y },
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;
