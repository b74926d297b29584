import { Alert, App, Button, Input, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { DecisionCheck, DecisionTableDocument, DecisionTableView } from '../../api/models';
import { PageHeader } from '../../components/PageHeader';
import { Panel } from '../../components/Panel';
import { ProblemAlert } from '../../components/ProblemAlert';
import { QueryView } from '../../components/QueryView';
import { ShadeTag } from '../../components/ShadeTag';
import { citation } from '../../lib/citation';
import { deadlineShades } from '../../lib/colours';
import { texts } from '../../texts';
import { TableGrid } from './TableGrid';
import { TryPanel } from './TryPanel';
import { addRow } from './editing';
import { usePublishDecisionTable, useReturnDecisionTable, useSaveDecisionTable, useSubmitDecisionTable } from './useDecisionTable.mutation';
import { useDecisionTable } from './useDecisionTable.query';
import { useDecisionTableCheck } from './useDecisionTableCheck.query';

const t = texts.decisions;
const shades = { Draft: deadlineShades.Yellow, Submitted: deadlineShades.Red, Published: deadlineShades.Green, Retired: deadlineShades.None };

export function DecisionTablePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const version = search.get('version');
  const view = useDecisionTable(id, version ? Number(version) : undefined);
  return (
    <QueryView query={view} rows={12}>
      {/* A saved draft starts a fresh editor. */}
      {(data) => <DecisionTableEditor key={`${data.version} ${data.revision}`} view={data} />}
    </QueryView>
  );
}

function DecisionTableEditor({ view }: { view: DecisionTableView }) {
  const id = view.document.id;
  const [table, setTable] = useState(view.document);
  const [asking, setAsking] = useState<'submit' | 'return'>();
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const done = (text: string) => () => {
    setAsking(undefined);
    void message.success(text);
  };
  const save = useSaveDecisionTable(id, done(t.saved));
  const submit = useSubmitDecisionTable(id, done(t.submitted));
  const giveBack = useReturnDecisionTable(id, done(t.givenBack));
  const publish = usePublishDecisionTable(id, done(t.published));
  const check = useDecisionTableCheck(table);

  const latest = view.history[0]?.version === view.version;
  const editable = view.mayEdit && latest && view.state !== 'Submitted';
  const changed = table !== view.document;
  const clean = check.data !== undefined && check.data.problems.length + check.data.findings.length === 0;
  const askToPublish = () =>
    modal.confirm({
      title: t.publishTitle(view.document.name, view.version),
      content: t.publishText,
      okText: t.publish,
      cancelText: texts.common.cancel,
      onOk: () => publish.mutateAsync().catch(() => undefined),
    });

  return (
    <>
      <PageHeader
        title={`${view.document.id} ${view.document.name}`}
        hint={`${citation(view.document.source)} · ${t.policies[view.document.hitPolicy ?? 'Unique']}`}
        tags={<ShadeTag shade={shades[view.state]}>{`${t.version(view.version)} ${t.states[view.state]}`}</ShadeTag>}
        extra={
          <Space>
            <Link to="/decision-tables">{t.back}</Link>
            <Select
              aria-label={t.history}
              value={view.version}
              options={view.history.map((one) => ({ value: one.version, label: `${t.version(one.version)} ${t.states[one.state]}` }))}
              onChange={(version) => void navigate(`/decision-tables/${id}?version=${version}`)}
            />
            {editable && (
              <Button
                type={changed ? 'primary' : 'default'}
                disabled={!changed}
                loading={save.isPending}
                onClick={() => save.mutate({ document: table, revision: view.state === 'Draft' ? view.revision : 0 })}
              >
                {t.save}
              </Button>
            )}
            {editable && view.state === 'Draft' && (
              <Button type={changed ? 'default' : 'primary'} disabled={changed || !clean} onClick={() => setAsking('submit')}>
                {t.submit}
              </Button>
            )}
            {view.state === 'Submitted' && !view.whyNotPublish && (
              <>
                <Button onClick={() => setAsking('return')}>{t.giveBack}</Button>
                <Button type="primary" loading={publish.isPending} onClick={askToPublish}>
                  {t.publish}
                </Button>
              </>
            )}
          </Space>
        }
      />
      {[save, submit, giveBack, publish].map(
        (command, index) => command.isError && <ProblemAlert key={index} error={command.error} onClose={command.reset} />,
      )}
      {view.returnReason && <Alert type="warning" showIcon title={t.returned(view.returnReason)} style={{ marginBottom: 12 }} />}
      {view.state === 'Submitted' && view.whyNotPublish && <Alert type="info" showIcon title={view.whyNotPublish} style={{ marginBottom: 12 }} />}
      <Panel flush label={view.document.name}>
        <TableGrid table={table} check={check.data} onChange={editable ? setTable : undefined} />
      </Panel>
      {editable && (
        <Space style={{ margin: '8px 0 12px' }}>
          <Button size="small" onClick={() => setTable(addRow(table))}>
            {t.addRow}
          </Button>
          <span className="quiet">{changed ? t.unsaved : t.syntax}</span>
        </Space>
      )}
      <div className="decision-columns">
        <div>
          <CheckPanel check={check.data} />
          <ChangesPanel view={view} />
        </div>
        <TryPanel table={table} />
      </div>
      {asking && (
        <WordsDialog
          title={asking === 'submit' ? t.submitTitle : t.giveBack}
          label={asking === 'submit' ? t.submitText : t.giveBackText}
          busy={submit.isPending || giveBack.isPending}
          onCancel={() => setAsking(undefined)}
          onOk={(words) => (asking === 'submit' ? submit : giveBack).mutate(words)}
        />
      )}
    </>
  );
}

/** What the checker says of the table as it stands. */
function CheckPanel({ check }: { check: DecisionCheck | undefined }) {
  if (!check) return null;
  const count = check.problems.length + check.findings.length;
  return (
    <Alert
      type={count === 0 ? 'success' : 'warning'}
      showIcon
      role="status"
      style={{ marginBottom: 12 }}
      title={count === 0 ? t.proved : t.findings(count)}
      description={
        count > 0 && (
          <ul className="decision-list">
            {check.problems.map((problem) => (
              <li key={`${problem.place} ${problem.message}`}>{`${problem.place}：${problem.message}`}</li>
            ))}
            {check.findings.map((finding) => (
              <li key={finding.message}>{finding.message}</li>
            ))}
          </ul>
        )
      }
    />
  );
}

function ChangesPanel({ view }: { view: DecisionTableView }) {
  return (
    <Panel title={t.changes}>
      {view.changeNote && <p>{`${t.note}：${view.changeNote}`}</p>}
      {view.changes.length === 0 ? (
        <span className="quiet">{t.noChanges}</span>
      ) : (
        <ul className="decision-list">
          {view.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <UsedParameters document={view.document} values={view.parameters} />
    </Panel>
  );
}

/** The thresholds whose keys stand in the cells. */
function UsedParameters({ document, values }: { document: DecisionTableDocument; values: Record<string, number> }) {
  const cells = document.rows.flatMap((row) => Object.values(row.when ?? {}));
  const used = Object.entries(values).filter(([key]) => cells.some((cell) => cell.includes(`{${key}}`)));
  if (used.length === 0) return null;
  return <p className="quiet">{`${t.parameters}：${used.map(([key, value]) => `${key} = ${value}`).join('；')}`}</p>;
}

interface WordsDialogProps {
  title: string;
  label: string;
  busy: boolean;
  onOk: (words: string) => void;
  onCancel: () => void;
}

function WordsDialog({ title, label, busy, onOk, onCancel }: WordsDialogProps) {
  const [words, setWords] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ disabled: words.trim() === '', loading: busy }}
      cancelText={texts.common.cancel}
      onOk={() => onOk(words)}
      onCancel={onCancel}
    >
      <Input.TextArea autoFocus aria-label={label} placeholder={label} rows={4} maxLength={500} showCount value={words} onChange={(event) => setWords(event.target.value)} />
    </Modal>
  );
}
