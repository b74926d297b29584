import { ExpandOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useEffect } from 'react';
import type { ComparedVersion, DefinitionComparison } from '../../../api/models';
import { FlowDrawing } from '../../../components/flow/FlowDrawing';
import type { Box } from '../../../components/flow/flowGeometry';
import { usePanZoom, useView } from '../../../components/flow/usePanZoom';
import { Panel } from '../../../components/Panel';
import { changeShades, type ChangeKind } from '../../../lib/colours';
import { texts } from '../../../texts';
import { commonBounds, placeOf } from './comparedPlaces';
import '../../../components/flow/flow.css';

const t = texts.workflows.compare;

interface ComparedDrawingsProps {
  comparison: DefinitionComparison;
  /** The step to show; one of the versions may not have it. */
  chosen: string | undefined;
}

/** Both versions on the same ground: what moves one drawing moves the other, so that a place is at the same place. */
export function ComparedDrawings({ comparison: { before, after }, chosen }: ComparedDrawingsProps) {
  const shared = useView();
  const bounds = commonBounds(before, after);
  const first = placeOf(chosen, before, after);
  const common = { bounds, place: first, shared, chosen };
  return (
    <>
      <div className="compare-drawings">
        <Drawing key={`b${before.versionId}`} version={before} edgeKind="Removed" {...common} />
        <Drawing key={`a${after.versionId}`} version={after} edgeKind="Added" {...common} />
      </div>
      <Legend />
    </>
  );
}

interface DrawingProps {
  version: ComparedVersion;
  edgeKind: ChangeKind;
  bounds: Box;
  place: Box | undefined;
  shared: ReturnType<typeof useView>;
  chosen: string | undefined;
}

/** One of the two versions, with what the other does not have. */
function Drawing({ version, edgeKind, bounds, place, shared, chosen }: DrawingProps) {
  const { drawing } = version;
  const { frame, view, handlers, fit, zoomIn, zoomOut, centreOn } = usePanZoom(bounds, undefined, shared);
  const { x, y, width, height } = place ?? {};
  useEffect(() => {
    if (x !== undefined && y !== undefined && width !== undefined && height !== undefined) centreOn({ x, y, width, height });
  }, [x, y, width, height, centreOn]);
  const marks = { nodes: version.marks as Record<string, ChangeKind>, edges: version.changedConnections, edgeKind, ...(chosen ? { chosen } : {}) };
  const name = t.drawing(version.version);
  return (
    <Panel
      title={name}
      flush
      extra={
        <Space size={4}>
          <Button size="small" icon={<ZoomInOutlined />} title={texts.cases.flow.zoomIn} aria-label={texts.cases.flow.zoomIn} onClick={zoomIn} />
          <Button size="small" icon={<ZoomOutOutlined />} title={texts.cases.flow.zoomOut} aria-label={texts.cases.flow.zoomOut} onClick={zoomOut} />
          <Button size="small" icon={<ExpandOutlined />} title={t.fit} aria-label={t.fit} onClick={fit} />
        </Space>
      }
    >
      <svg ref={frame} className="flow flow-compared" tabIndex={0} role="list" aria-label={name} {...handlers}>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
          <FlowDrawing flow={drawing} marks={marks} />
        </g>
      </svg>
    </Panel>
  );
}

const kinds = Object.keys(t.kinds) as ChangeKind[];

const Legend = () => (
  <ul className="flow-legend compare-legend" aria-label={t.legend}>
    {kinds.map((kind) => (
      <li key={kind}>
        <svg width="26" height="16" aria-hidden>
          <rect x="1" y="1" width="24" height="14" rx="3" fill={changeShades[kind].paper} stroke={changeShades[kind].border} strokeWidth="2" strokeDasharray={changeShades[kind].dash} />
        </svg>
        {t.legends[kind]}
      </li>
    ))}
    <li>{t.together}</li>
  </ul>
);
