import { AimOutlined, ExpandOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import type { Flow, FlowNodeState } from '../../../api/models';
import { Panel } from '../../../components/Panel';
import { QueryView } from '../../../components/QueryView';
import { flowShades } from '../../../lib/colours';
import { texts } from '../../../texts';
import { useCaseFlow } from '../useCaseFlow.query';
import { FlowDrawing } from '../../../components/flow/FlowDrawing';
import { boundsOf, boxOf } from '../../../components/flow/flowGeometry';
import { usePanZoom } from '../../../components/flow/usePanZoom';
import '../../../components/flow/flow.css';

const t = texts.cases.flow;
const states = Object.keys(t.states) as FlowNodeState[];

export function CaseFlow({ caseId }: { caseId: string }) {
  const flow = useCaseFlow(caseId);
  return (
    <QueryView query={flow} isEmpty={(data) => data.nodes.length === 0} empty={t.empty} rows={12}>
      {(data) => <FlowPanel flow={data} />}
    </QueryView>
  );
}

function FlowPanel({ flow }: { flow: Flow }) {
  const here = flow.nodes.find((node) => node.state === 'Active') ?? flow.nodes.find((node) => node.state === 'Faulted');
  const { frame, view, handlers, fit, zoomIn, zoomOut, centreOn } = usePanZoom(boundsOf(flow), here && boxOf(here));
  return (
    <Panel
      title={t.label(flow.name, flow.version)}
      flush
      extra={
        <Space size={4}>
          {here && <Tool icon={<AimOutlined />} name={t.here} onClick={() => centreOn(boxOf(here))} />}
          <Tool icon={<ZoomInOutlined />} name={t.zoomIn} onClick={zoomIn} />
          <Tool icon={<ZoomOutOutlined />} name={t.zoomOut} onClick={zoomOut} />
          <Tool icon={<ExpandOutlined />} name={t.fit} onClick={fit} />
        </Space>
      }
    >
      <svg ref={frame} className="flow" tabIndex={0} role="list" aria-label={t.label(flow.name, flow.version)} {...handlers}>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
          <FlowDrawing flow={flow} />
        </g>
      </svg>
      <Legend />
    </Panel>
  );
}

const Tool = ({ icon, name, onClick }: { icon: React.ReactNode; name: string; onClick: () => void }) => (
  <Button size="small" icon={icon} title={name} aria-label={name} onClick={onClick} />
);

const Legend = () => (
  <ul className="flow-legend" aria-label={t.legend}>
    {states.map((state) => (
      <li key={state}>
        <svg width="26" height="16" aria-hidden>
          <rect
            x="1"
            y="1"
            width="24"
            height="14"
            rx="3"
            fill={flowShades[state].paper}
            stroke={flowShades[state].border}
            strokeDasharray={flowShades[state].dash}
          />
        </svg>
        {t.states[state]}
      </li>
    ))}
    <li>
      <svg width="26" height="16" aria-hidden>
        <path d="M1 8 H25" stroke={flowShades.Done.border} strokeWidth="2" />
      </svg>
      {t.taken}
    </li>
    <li className="quiet">{texts.shell.shortcuts.flow}</li>
  </ul>
);
