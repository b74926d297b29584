import { Alert, App, Button, Space } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { DecisionCheck, DecisionTableDocument, DecisionTableView } from '../../api/models';
import { Panel } from '../../components/Panel';
import { QueryView } from '../../components/QueryView';
import { VersionHeader, mayEdit } from '../../components/VersionHeader';
import { citation } from '../../lib/citation';
import { texts } from '../../texts';
import { TableGrid } from './TableGrid';
import { TryPanel } from './TryPanel';
import { addRow } from './editing';
import { usePublishDecisionTable, useReturnDecisionTable, useSaveDecisionTable, useSubmitDecisionTable } from './useDecisionTable.mutation';
import { useDecisionTable } from './useDecisionTable.query';
import { useDecisionTableCheck } from './useDecisionTableCheck.query';

const t = texts.decisions;

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
  const navigate = useNavigate();
  const { message } = App.useApp();
  const done = (text: string) => () => void message.success(text);
  const save = useSaveDecisionTable(id, done(t.saved));
  const submit = useSubmitDecisionTable(id, done(t.submitted));
  const giveBack = useReturnDecisionTable(id, done(t.givenBack));
  const publish = usePublishDecisionTable(id, done(t.published));
  const check = useDecisionTableCheck(table);

  const editable = mayEdit(view);
  const changed = table !== view.document;
  const clean = check.data !== undefined && check.data.problems.length + check.data.findings.length === 0;

  return (
    <>
      <VersionHeader
        title={`${view.document.id} ${view.document.name}`}
        hint={`${citation(view.document.source)} · ${t.policies[view.document.hitPolicy ?? 'Unique']}`}
        publishText={t.publishText}
        back="/decision-tables"
        name={view.document.name}
        view={view}
        changed={changed}
        clean={clean}
        onSave={() => save.mutate({ document: table, revision: view.state === 'Draft' ? view.revision : 0 })}
        onVersion={(version) => void navigate(`/decision-tables/${id}?version=${version}`)}
        save={save}
        submit={submit}
        giveBack={giveBack}
        publish={publish}
      />
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
