import { useMemo } from 'react';
import type { Flow, FlowNode } from '../../api/models';
import { type ChangeKind, changeShades, flowShades, palette } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { type Box, boxOf, labelPlace, linesOf, pathOf } from './flowGeometry';
import { type Line, routesOf } from './flowRoutes';

const t = texts.cases.flow;

/** What differs from another version: steps by id, connections as from|port|to. */
export interface FlowMarks {
  nodes: Record<string, ChangeKind>;
  edges: string[];
  /** What has become of the marked connections here. */
  edgeKind: ChangeKind;
  /** The step that somebody chose in a list. */
  chosen?: string;
}

/** The flow as SVG elements: edges under nodes, what was walked darker than what was not. */
export function FlowDrawing({ flow, marks }: { flow: Flow; marks?: FlowMarks }) {
  const lines = useMemo(() => routesOf(flow).sort((one, other) => Number(one.taken) - Number(other.taken)), [flow]);
  return (
    <>
      <defs>
        <Arrow id="flow-arrow" colour="#b8c3ce" />
        <Arrow id="flow-arrow-taken" colour={palette.green} />
      </defs>
      {lines.map((line) => (
        <Edge key={line.key} line={line} kind={marks?.edges.some((key) => isKeyOf(key, line)) ? marks.edgeKind : undefined} />
      ))}
      {flow.nodes.map((node) => (
        <Node key={node.id} node={node} box={boxOf(node)} kind={marks?.nodes[node.id]} compared={!!marks} chosen={marks?.chosen === node.id} />
      ))}
    </>
  );
}

const Arrow = ({ id, colour }: { id: string; colour: string }) => (
  <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
    <path d="M0 0 L8 4 L0 8 z" fill={colour} />
  </marker>
);

/** Lines with several labels stand for several connections. */
const isKeyOf = (key: string, line: Line) => key.startsWith(`${line.from}|`) && key.endsWith(`|${line.to}`);

function Edge({ line, kind }: { line: Line; kind?: ChangeKind | undefined }) {
  const place = labelPlace(line.points);
  const colour = kind ? changeShades[kind].border : line.taken ? palette.green : undefined;
  return (
    <g data-edge={`${line.from}-${line.to}`} data-taken={line.taken} data-change={kind}>
      <path
        d={pathOf(line.points)}
        fill="none"
        stroke={colour ?? '#b8c3ce'}
        strokeWidth={colour ? 2 : 1.25}
        strokeDasharray={kind === 'Removed' ? '6 4' : undefined}
        markerEnd={`url(#${line.taken ? 'flow-arrow-taken' : 'flow-arrow'})`}
      />
      {line.labels.length > 0 && (
        <text x={place.x} y={place.y + 4} textAnchor="middle" fontSize="12" fill={colour ?? palette.quiet} className="flow-label">
          {line.labels.join(texts.common.listSeparator)}
        </text>
      )}
    </g>
  );
}

interface NodeProps {
  node: FlowNode;
  box: Box;
  kind?: ChangeKind | undefined;
  compared: boolean;
  chosen: boolean;
}

function Node({ node, box, kind, compared, chosen }: NodeProps) {
  const shade = kind ? changeShades[kind] : flowShades[node.state];
  const lines = linesOf(node.title, Math.max(4, Math.floor((box.width - 16) / 13)));
  const middle = box.y + box.height / 2;
  const words = compared ? t.node(node.title, kind ? texts.workflows.compare.kinds[kind] : texts.workflows.compare.same, 0) : t.node(node.title, t.states[node.state], node.visits);
  return (
    <g role="listitem" aria-label={words} data-node={node.id} data-state={node.state} data-change={kind}>
      <title>{node.lastAt ? `${words} ${instantText(node.lastAt)}` : words}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx="6"
        fill={shade.paper}
        stroke={shade.border}
        strokeWidth={chosen ? 4 : node.state === 'Active' || kind ? 2.5 : 1.25}
        strokeDasharray={shade.dash}
      />
      {lines.map((line, index) => (
        <text
          key={index}
          x={box.x + box.width / 2}
          y={middle + 4.5 + (index - (lines.length - 1) / 2) * 17}
          textAnchor="middle"
          fontSize="13"
          fontWeight={node.state === 'Active' ? 600 : 400}
          fill={shade.text}
        >
          {line}
        </text>
      ))}
      {node.visits > 1 && (
        <text x={box.x + box.width - 6} y={box.y + 13} textAnchor="end" fontSize="11" fill={shade.text}>
          {t.visits(node.visits)}
        </text>
      )}
    </g>
  );
}
