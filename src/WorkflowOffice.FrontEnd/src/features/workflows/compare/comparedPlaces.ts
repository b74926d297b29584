import type { ComparedVersion } from '../../../api/models';
import { type Box, boundsOf, boxOf } from '../../../components/flow/flowGeometry';

type Drawn = Pick<ComparedVersion, 'drawing' | 'marks'>;

/** The ground that holds both drawings. */
export function commonBounds(before: Drawn, after: Drawn): Box {
  const [one, other] = [boundsOf(before.drawing), boundsOf(after.drawing)];
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** Where the chosen step stands, in the newer version or else in the older one; nothing chosen: the first step that differs. */
export function placeOf(chosen: string | undefined, before: Drawn, after: Drawn): Box | undefined {
  for (const { drawing, marks } of [after, before]) {
    const node = drawing.nodes.find(({ id }) => (chosen === undefined ? id in marks : id === chosen));
    if (node) return boxOf(node);
  }
  return undefined;
}
