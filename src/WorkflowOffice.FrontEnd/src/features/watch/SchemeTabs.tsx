import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select, Table, Tabs } from 'antd';
import type { AlertRule, EscalationLadder, WatchedRule, WatchScheme, WatchSchemeRow } from '../../api/models';
import { Panel } from '../../components/Panel';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades } from '../../lib/colours';
import { instantText } from '../../lib/dates';
import { texts } from '../../texts';
import { LadderTable } from './LadderTable';
import { WarningList } from './WarningList';

const t = texts.watch;
const stateShades = { Draft: deadlineShades.Yellow, Published: deadlineShades.Green, Superseded: deadlineShades.None, Discarded: deadlineShades.None };

interface SchemeTabsProps {
  scheme: WatchScheme;
  rules: WatchedRule[];
  versions: WatchSchemeRow[];
  /** Left out: only to be read. */
  onChange?: (scheme: WatchScheme) => void;
}

/** A scheme, to be read or edited. */
export function SchemeTabs({ scheme, rules, versions, onChange }: SchemeTabsProps) {
  return (
    <Tabs
      items={[
        { key: 'ladders', label: t.tabs.ladders, children: <Ladders scheme={scheme} onChange={onChange} /> },
        { key: 'rules', label: t.tabs.rules, children: <Rules scheme={scheme} rules={rules} onChange={onChange} /> },
        { key: 'defaults', label: t.tabs.defaults, children: <Defaults scheme={scheme} onChange={onChange} /> },
        { key: 'versions', label: t.tabs.versions, children: <Versions versions={versions} /> },
      ]}
    />
  );
}

type Part = Pick<SchemeTabsProps, 'scheme' | 'onChange'>;

function Ladders({ scheme, onChange }: Part) {
  const set = (ladders: EscalationLadder[]) => onChange?.({ ...scheme, ladders });
  return (
    <>
      <p className="quiet">{t.ladderHint}</p>
      {scheme.ladders.map((ladder, index) => {
        const change = onChange && ((next: EscalationLadder) => set(scheme.ladders.map((old, i) => (i === index ? next : old))));
        return (
          <Panel
            // A ladder is renamed while it is edited: its place is what stays.
            key={index}
            label={ladder.title}
            className="watch-ladder"
            title={
              change ? (
                <span className="watch-when">
                  <Input aria-label={t.fieldLabel(ladder.title, index + 1, t.ladderName)} value={ladder.name} maxLength={40} onChange={(event) => change({ ...ladder, name: event.target.value })} />
                  <Input aria-label={t.fieldLabel(ladder.title, index + 1, t.ladderTitle)} className="watch-title" value={ladder.title} maxLength={60} onChange={(event) => change({ ...ladder, title: event.target.value })} />
                </span>
              ) : (
                <>
                  {ladder.title} <span className="path">{ladder.name}</span>
                </>
              )
            }
            extra={
              change && (
                <Button type="text" icon={<DeleteOutlined />} aria-label={t.removeLadder(ladder.title)} onClick={() => set(scheme.ladders.filter((_, i) => i !== index))} />
              )
            }
            flush
          >
            <LadderTable ladder={ladder} onChange={change} />
          </Panel>
        );
      })}
      {onChange && (
        <Button icon={<PlusOutlined />} onClick={() => set([...scheme.ladders, { name: '', title: '', steps: [{ after: 1, unit: 'WorkingDay', post: 'SupervisionOfficeHead' }] }])}>
          {t.addLadder}
        </Button>
      )}
    </>
  );
}

function Rules({ scheme, rules, onChange }: Part & Pick<SchemeTabsProps, 'rules'>) {
  const named = new Map(rules.map((rule) => [rule.code, rule]));
  const set = (code: string, warnings: AlertRule[] | undefined) => {
    const others = Object.fromEntries(Object.entries(scheme.rules).filter(([other]) => other !== code));
    onChange?.({ ...scheme, rules: warnings ? { ...scheme.rules, [code]: warnings } : others });
  };
  return (
    <>
      <p className="quiet">{t.rulesHint}</p>
      <Table
        size="small"
        rowKey="code"
        pagination={false}
        dataSource={Object.entries(scheme.rules).map(([code, warnings]) => ({ code, warnings }))}
        columns={[
          {
            title: t.columns.rule,
            width: 320,
            render: (_, { code }) => (
              <>
                <span className="cell-main">
                  {code} {named.get(code)?.name}
                </span>
                <span className="cell-sub">{citation(named.get(code)?.article)}</span>
              </>
            ),
          },
          {
            title: t.columns.warnings,
            render: (_, { code, warnings }) => <WarningList label={code} warnings={warnings} onChange={onChange && ((next) => set(code, next))} />,
          },
          ...(onChange
            ? [
                {
                  title: '',
                  width: 60,
                  render: (_: unknown, { code }: { code: string }) => (
                    <Button type="text" icon={<DeleteOutlined />} aria-label={t.removeRule(code)} onClick={() => set(code, undefined)} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {onChange && (
        <Select
          className="watch-add watch-rule"
          aria-label={t.addRule}
          placeholder={t.addRule}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          options={rules.filter((rule) => !(rule.code in scheme.rules)).map((rule) => ({ value: rule.code, label: `${rule.code} ${rule.name}` }))}
          onChange={(code: string | null) => code && set(code, [{ before: 3, unit: 'NaturalDay', level: 'Yellow' }])}
        />
      )}
    </>
  );
}

function Defaults({ scheme, onChange }: Part) {
  return (
    <>
      <p className="quiet">{t.defaultsHint}</p>
      <Table
        size="small"
        rowKey="unit"
        pagination={false}
        dataSource={Object.entries(t.periodUnits).map(([unit, label]) => ({ unit, label }))}
        columns={[
          { title: t.unit, width: 160, dataIndex: 'label' },
          {
            title: t.tabs.defaults,
            render: (_, { unit, label }) => (
              <WarningList
                label={label}
                warnings={scheme.defaults[unit] ?? []}
                onChange={onChange && ((next) => onChange({ ...scheme, defaults: { ...scheme.defaults, [unit]: next } }))}
              />
            ),
          },
        ]}
      />
    </>
  );
}

const Versions = ({ versions }: Pick<SchemeTabsProps, 'versions'>) => (
  <Table<WatchSchemeRow>
    size="small"
    rowKey="version"
    pagination={false}
    dataSource={versions}
    columns={[
      { title: t.tabs.versions, width: 90, render: (_, row) => t.version(row.version) },
      { title: t.columns.state, width: 110, render: (_, row) => <ShadeTag shade={stateShades[row.state]}>{t.states[row.state]}</ShadeTag> },
      { title: t.columns.note, dataIndex: 'note' },
      { title: t.columns.saved, width: 230, render: (_, row) => `${row.savedBy} ${instantText(row.savedAt)}` },
      { title: t.columns.decided, width: 230, render: (_, row) => (row.decidedBy ? `${row.decidedBy} ${instantText(row.decidedAt)}` : '—') },
    ]}
  />
);
