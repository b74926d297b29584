import type { Flow, FlowEdge } from '../../api/models';
import { type Box, boxOf, centre, type Point, routeThrough } from './flowGeometry';

export interface Line {
  key: string;
  from: string;
  to: string;
  labels: string[];
  taken: boolean;
  points: Point[];
}

interface Segment {
  a: Point;
  b: Point;
}

const stub = 18;
const lanes = [stub, 32, 46];
const crossingANode = 10_000;
const lyingOnALine = 400;
const bend = 12;

/**
 * The course of every edge. Corners that the designer drew are kept; an edge without corners takes the cheapest of a few
 * plain courses: around the nodes, beside the lines that are there already, short, with few bends.
 */
export function routesOf(flow: Pick<Flow, 'nodes' | 'edges'>): Line[] {
  const boxes = new Map(flow.nodes.map((node) => [node.id, boxOf(node)]));
  const drawn: { line: Line; segments: Segment[] }[] = [];
  for (const line of merged(flow.edges)) {
    const from = boxes.get(line.from);
    const to = boxes.get(line.to);
    if (!from || !to) continue;
    const others = [...boxes.entries()].filter(([id]) => id !== line.from && id !== line.to).map(([, box]) => box);
    const taken = drawn.filter(({ line: other }) => other.to !== line.to && other.from !== line.from).flatMap(({ segments }) => segments);
    const points = line.vertices.length > 0 ? routeThrough(line.vertices, from, to) : cheapest(courses(from, to), [from, to], others, taken);
    const route: Line = { key: line.key, from: line.from, to: line.to, labels: line.labels, taken: line.taken, points };
    drawn.push({ line: route, segments: segmentsOf(points) });
  }
  return drawn.map(({ line }) => line);
}

/** Several outcomes that lead to the same node are one line with several words on it. */
function merged(edges: FlowEdge[]) {
  const lines = new Map<string, Omit<Line, 'points'> & { vertices: Point[] }>();
  for (const edge of edges) {
    const vertices = edge.vertices ?? [];
    const key = vertices.length > 0 ? `${edge.from} ${edge.port} ${edge.to}` : `${edge.from} ${edge.to}`;
    const known = lines.get(key);
    const labels = edge.label ? [edge.label] : [];
    if (known) {
      known.labels.push(...labels.filter((label) => !known.labels.includes(label)));
      known.taken ||= edge.taken;
    } else lines.set(key, { key, from: edge.from, to: edge.to, labels, taken: edge.taken, vertices });
  }
  return [...lines.values()];
}

function courses(from: Box, to: Box): Point[][] {
  const [a, b] = [centre(from), centre(to)];
  const [bottom, top] = [from.y + from.height, to.y];
  const sides = (box: Box) => [
    { x: box.x + box.width, y: centre(box).y, outwards: 1 },
    { x: box.x, y: centre(box).y, outwards: -1 },
  ];
  const result: Point[][] = [];

  if (top >= bottom) {
    for (const distance of lanes)
      for (const y of [top - distance, bottom + distance])
        if (y > bottom && y < top) result.push([{ x: a.x, y: bottom }, { x: a.x, y }, { x: b.x, y }, { x: b.x, y: top }]);
    for (const x of laneXs(from, to))
      result.push([
        { x: a.x, y: bottom },
        { x: a.x, y: bottom + stub },
        { x, y: bottom + stub },
        { x, y: top - stub },
        { x: b.x, y: top - stub },
        { x: b.x, y: top },
      ]);
    for (const side of sides(from))
      if ((b.x - side.x) * side.outwards > 0) result.push([{ x: side.x, y: a.y }, { x: b.x, y: a.y }, { x: b.x, y: top }]);
  }
  const floor = to.y + to.height;
  if (floor <= from.y) {
    const y = (floor + from.y) / 2;
    result.push([{ x: a.x, y: from.y }, { x: a.x, y }, { x: b.x, y }, { x: b.x, y: floor }]);
  }
  for (const start of sides(from))
    for (const end of sides(to))
      for (const x of start.outwards === end.outwards ? laneXs(from, to) : [(start.x + end.x) / 2]) {
        const leaves = (x - start.x) * start.outwards >= 0;
        const enters = (x - end.x) * end.outwards >= 0;
        if (leaves && enters)
          result.push([{ x: start.x, y: start.y }, { x, y: start.y }, { x, y: end.y }, { x: end.x, y: end.y }]);
      }
  return result;
}

/** Where a vertical piece may run: a little right or left of either node. */
const laneXs = (from: Box, to: Box) =>
  lanes.flatMap((distance) => [from.x + from.width + distance, to.x + to.width + distance, from.x - distance, to.x - distance]);

function cheapest(candidates: Point[][], own: Box[], others: Box[], taken: Segment[]): Point[] {
  let best: { points: Point[]; cost: number } | undefined;
  for (const candidate of candidates) {
    const points = straightened(candidate);
    const cost = costOf(points, own, others, taken);
    if (!best || cost < best.cost) best = { points, cost };
  }
  return best?.points ?? [];
}

function costOf(points: Point[], own: Box[], others: Box[], taken: Segment[]): number {
  let cost = points.length * bend;
  for (const segment of segmentsOf(points)) {
    cost += Math.abs(segment.a.x - segment.b.x) + Math.abs(segment.a.y - segment.b.y);
    cost += crossingANode * (others.filter((box) => crosses(segment, box, 3)).length + own.filter((box) => crosses(segment, box, -3)).length);
    cost += lyingOnALine * taken.filter((other) => overlap(segment, other)).length;
  }
  return cost;
}

function crosses({ a, b }: Segment, box: Box, margin: number): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [upper, lower] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return right > box.x - margin && left < box.x + box.width + margin && lower > box.y - margin && upper < box.y + box.height + margin;
}

function overlap(one: Segment, other: Segment): boolean {
  const near = 7;
  const [vertical, otherVertical] = [one.a.x === one.b.x, other.a.x === other.b.x];
  if (vertical !== otherVertical) return false;
  const [across, along] = vertical ? (['x', 'y'] as const) : (['y', 'x'] as const);
  if (Math.abs(one.a[across] - other.a[across]) >= near) return false;
  return (
    Math.max(one.a[along], one.b[along]) > Math.min(other.a[along], other.b[along]) &&
    Math.max(other.a[along], other.b[along]) > Math.min(one.a[along], one.b[along])
  );
}

/** Without points that lie on the way. */
function straightened(points: Point[]): Point[] {
  const distinct = points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before.x !== point.x || before.y !== point.y;
  });
  return distinct.filter((point, index) => {
    const [before, after] = [distinct[index - 1], distinct[index + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

const segmentsOf = (points: Point[]): Segment[] => points.slice(1).map((b, index) => ({ a: points[index] as Point, b }));
