import { useMemo } from 'react';
import type { Flow, FlowNode } from '../../../api/models';
import { flowShades, palette } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';
import { type Box, boxOf, labelPlace, linesOf, pathOf } from './flowGeometry';
import { type Line, routesOf } from './flowRoutes';

const t = texts.cases.flow;

/** The flow as SVG elements: edges under nodes, what was walked darker than what was not. */
export function FlowDrawing({ flow }: { flow: Flow }) {
  const lines = useMemo(() => routesOf(flow).sort((one, other) => Number(one.taken) - Number(other.taken)), [flow]);
  return (
    <>
      <defs>
        <Arrow id="flow-arrow" colour="#b8c3ce" />
        <Arrow id="flow-arrow-taken" colour={palette.green} />
      </defs>
      {lines.map((line) => (
        <Edge key={line.key} line={line} />
      ))}
      {flow.nodes.map((node) => (
        <Node key={node.id} node={node} box={boxOf(node)} />
      ))}
    </>
  );
}

const Arrow = ({ id, colour }: { id: string; colour: string }) => (
  <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
    <path d="M0 0 L8 4 L0 8 z" fill={colour} />
  </marker>
);

function Edge({ line }: { line: Line }) {
  const place = labelPlace(line.points);
  return (
    <g data-edge={`${line.from}-${line.to}`} data-taken={line.taken}>
      <path
        d={pathOf(line.points)}
        fill="none"
        stroke={line.taken ? palette.green : '#b8c3ce'}
        strokeWidth={line.taken ? 2 : 1.25}
        markerEnd={`url(#${line.taken ? 'flow-arrow-taken' : 'flow-arrow'})`}
      />
      {line.labels.length > 0 && (
        <text x={place.x} y={place.y + 4} textAnchor="middle" fontSize="12" fill={line.taken ? palette.green : palette.quiet} className="flow-label">
          {line.labels.join(texts.common.listSeparator)}
        </text>
      )}
    </g>
  );
}

function Node({ node, box }: { node: FlowNode; box: Box }) {
  const shade = flowShades[node.state];
  const lines = linesOf(node.title, Math.max(4, Math.floor((box.width - 16) / 13)));
  const middle = box.y + box.height / 2;
  const words = t.node(node.title, t.states[node.state], node.visits);
  return (
    <g role="listitem" aria-label={words} data-node={node.id} data-state={node.state}>
      <title>{node.lastAt ? `${words} ${instantText(node.lastAt)}` : words}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx="6"
        fill={shade.paper}
        stroke={shade.border}
        strokeWidth={node.state === 'Active' ? 2.5 : 1.25}
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
