import { Button, Table, Typography } from 'antd';
import type { Draw } from '../../../api/models';
import { LabelValue } from '../../../components/LabelValue';
import { Panel } from '../../../components/Panel';
import { ShadeTag } from '../../../components/ShadeTag';
import { deadlineShades } from '../../../lib/colours';
import { instantText } from '../../../lib/dates';
import { texts } from '../../../texts';

const t = texts.cases.draws;

/** The published list as a file of one candidate per line: what the command reads. */
const listFile = (lines: string[]) => `data:text/plain;charset=utf-8,${encodeURIComponent(lines.map((line) => `${line}\n`).join(''))}`;

export function DrawPanel({ draw }: { draw: Draw }) {
  const rows = draw.ranking.length > 0 ? draw.ranking : draw.lines.map((line) => ({ line, hash: '' }));
  return (
    <Panel
      className="draw"
      title={draw.name}
      extra={
        <Button size="small" href={listFile(draw.lines)} download="list.txt">
          {t.list}
        </Button>
      }
    >
      <div className="facts">
        <LabelValue label={t.results}>{draw.results.length > 0 ? draw.results.join('、') : t.notYet}</LabelValue>
        {draw.agrees != null && (
          <LabelValue label={t.check}>
            <ShadeTag shade={draw.agrees ? deadlineShades.Green : deadlineShades.Red}>{draw.agrees ? t.agrees : t.differs}</ShadeTag>
          </LabelValue>
        )}
        <LabelValue label={t.publishedAt}>{instantText(draw.publishedAt)}</LabelValue>
        {draw.drawnAt && <LabelValue label={t.drawnAt}>{instantText(draw.drawnAt)}</LabelValue>}
        {draw.seed && (
          <LabelValue label={t.seed}>
            {draw.seed}
            {`（${draw.seedSource ?? ''}）`}
          </LabelValue>
        )}
        <LabelValue label={t.algorithm}>{draw.algorithm}</LabelValue>
        <LabelValue label={t.listHash}>
          <span className="path">{draw.listHash}</span>
        </LabelValue>
        {draw.passedOver.map((row) => (
          <LabelValue key={row.line} label={t.passedOver}>
            {row.line}
            {texts.common.colon}
            {row.reason}
          </LabelValue>
        ))}
      </div>
      <Table
        size="small"
        rowKey="line"
        dataSource={rows}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t.rank, width: 64, render: (_, __, index) => (draw.seed ? index + 1 : '—') },
          { title: t.candidate, dataIndex: 'line' },
          { title: t.result, width: 90, render: (_, row) => (draw.results.includes(row.line) ? t.drawn : draw.passedOver.some((p) => p.line === row.line) ? t.passed : '') },
          { title: t.hash, width: 200, render: (_, row) => <span className="path" title={row.hash}>{row.hash.slice(0, 16)}</span> },
        ]}
      />
      {draw.command && (
        <>
          <p>{t.recompute}</p>
          <Typography.Paragraph copyable={{ text: draw.command }}>
            <pre>{draw.command}</pre>
          </Typography.Paragraph>
        </>
      )}
    </Panel>
  );
}
