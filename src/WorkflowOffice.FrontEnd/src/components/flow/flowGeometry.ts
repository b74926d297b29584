import type { Flow, FlowNode } from '../../api/models';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
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

/** The course of an edge through the corners that the designer drew: it leaves and enters at the side that faces the next corner. */
export function routeThrough(corners: Point[], from: Box, to: Box): Point[] {
  return [sideFacing(from, corners[0] ?? centre(to)), ...corners, sideFacing(to, corners.at(-1) ?? centre(from))];
}

export const pathOf = (points: Point[]) => points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');

/** Where the words of an edge stand: on its longest piece near the node where the choice is made. */
export function labelPlace(points: Point[]): Point {
  let longest = { length: -1, x: 0, y: 0 };
  for (let index = 1; index < Math.min(points.length, 4); index++) {
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

export const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

function sideFacing(box: Box, towards: Point): Point {
  const middle = centre(box);
  const dx = towards.x - middle.x;
  const dy = towards.y - middle.y;
  const sideways = Math.abs(dx) * box.height > Math.abs(dy) * box.width;
  if (sideways) return { x: dx > 0 ? box.x + box.width : box.x, y: middle.y };
  return { x: middle.x, y: dy > 0 ? box.y + box.height : box.y };
}

const round = (value: number) => Math.round(value * 10) / 10;
