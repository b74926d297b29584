import { ExpandOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect } from 'react';
import type { ComparedVersion } from '../../../api/models';
import { FlowDrawing } from '../../../components/flow/FlowDrawing';
import { boundsOf, boxOf } from '../../../components/flow/flowGeometry';
import { usePanZoom } from '../../../components/flow/usePanZoom';
import { Panel } from '../../../components/Panel';
import type { ChangeKind } from '../../../lib/colours';
import { texts } from '../../../texts';
import '../../../components/flow/flow.css';

const t = texts.workflows.compare;

interface ComparedDrawingProps {
  version: ComparedVersion;
  edgeKind: ChangeKind;
  /** The step to show; it may be missing in this version. */
  chosen: string | undefined;
}

/** One of the two versions, with what the other does not have. */
export function ComparedDrawing({ version, edgeKind, chosen }: ComparedDrawingProps) {
  const { drawing } = version;
  const { frame, view, handlers, fit, centreOn } = usePanZoom(boundsOf(drawing), undefined);
  useEffect(() => {
    const node = drawing.nodes.find(({ id }) => id === chosen);
    if (node) centreOn(boxOf(node));
    // Only when somebody chooses: centreOn is new with every view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, drawing]);
  const marks = { nodes: version.marks as Record<string, ChangeKind>, edges: version.changedConnections, edgeKind, ...(chosen ? { chosen } : {}) };
  return (
    <Panel title={t.drawing(version.version)} flush extra={<Button size="small" icon={<ExpandOutlined />} title={t.fit} aria-label={t.fit} onClick={fit} />}>
      <svg ref={frame} className="flow flow-compared" tabIndex={0} role="list" aria-label={t.drawing(version.version)} {...handlers}>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
          <FlowDrawing flow={drawing} marks={marks} />
        </g>
      </svg>
    </Panel>
  );
}
